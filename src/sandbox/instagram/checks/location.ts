import type { ValueCheck } from '../../graph/checks/simple-values.ts';
import { refusal } from '../../graph/refusals.ts';

export const checkLocationId: ValueCheck = ({ value }) => {
  if (/^\d{1,20}$/.test(value)) return;
  throw refusal('invalidParameter', `INSTAGRAM_PLATFORM_API__INVALID_LOCATION_ID: "${value}" is not the id of a Page.`);
};

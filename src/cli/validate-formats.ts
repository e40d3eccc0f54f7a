/** Of `mergecast validate --format`. */
export const VALIDATE_FORMATS = ['pretty', 'json', 'github', 'markdown'] as const;
export type ValidateFormat = (typeof VALIDATE_FORMATS)[number];

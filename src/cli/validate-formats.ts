/** Of `mergecast validate --format`. */
export const VALIDATE_FORMATS = ['pretty', 'json', 'github', 'sarif', 'markdown'] as const;
export type ValidateFormat = (typeof VALIDATE_FORMATS)[number];

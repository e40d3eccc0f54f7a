/** A CMS in the browser. Both read nearly the same configuration. */
export type Cms = 'decap' | 'sveltia';

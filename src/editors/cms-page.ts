import type { Cms } from './cms.ts';

interface Release {
  readonly title: string;
  readonly address: string;
  /** Of the file at that address: the browser runs no other. */
  readonly integrity: string;
}

/** What the tests have loaded. Newer ones may be put into the page by hand; it is not overwritten. */
export const CMS_RELEASES: Record<Cms, Release> = {
  decap: {
    title: 'Decap CMS',
    address: 'https://unpkg.com/decap-cms@3.16.3/dist/decap-cms.js',
    integrity: 'sha384-A/Gdn928CNLufmnGWGs9RM4Q9o8bSNLeJERqBFrBjwzL7FRpoLT3MPF8Tl0+Wd2p',
  },
  sveltia: {
    title: 'Sveltia CMS',
    address: 'https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js',
    integrity: 'sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6',
  },
};

/** `admin/index.html`: loads one version of the CMS, and lets the browser refuse any other file. */
export function cmsPage(cms: Cms): string {
  const { title, address, integrity } = CMS_RELEASES[cms];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Posts · ${title}</title>
    <link href="config.yml" type="text/yaml" rel="cms-config-url">
  </head>
  <body>
    <script src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>
  </body>
</html>
`;
}

import { render } from 'preact';
import { followChanges, pageData } from './document.ts';
import { Published } from './published.tsx';
import { address, followAddress } from './route.ts';
import { keepSettings } from './settings.ts';
import { Shell } from './shell.tsx';

/** One page for both documents. */
function Page() {
  const data = pageData.value;
  if (data.kind === 'preview') return <Shell />;
  return <Published data={data} path={address.value} />;
}

keepSettings();
followAddress();
followChanges();
render(<Page />, document.body);

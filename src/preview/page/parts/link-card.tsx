/** Where a platform shows the page that a text links to. What that page calls itself is fetched by the platform alone. */
export function LinkCard({ address }: { readonly address: string }) {
  return (
    <div class="link-card">
      <p class="link-card-picture">The picture of the page</p>
      <p class="link-card-words">
        <span class="link-card-host">{hostOf(address)}</span>
        <span>{address}</span>
      </p>
    </div>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : (address.split('/')[0] ?? '');
}

import type { PreviewDestination } from '../../../domain/preview-data.ts';

/** Each call that publishing would make, in order, without secrets. */
export function Calls({ calls }: { readonly calls: NonNullable<PreviewDestination['calls']> }) {
  return (
    <details class="panel calls">
      <summary>
        <h2>What would be sent</h2> <span class="quiet number">{calls.length} calls</span>
      </summary>
      <ol>
        {calls.map(({ method, url, parameters, why }, index) => (
          <li key={index}>
            <p>{why}</p>
            <p class="call-line">
              <code class={`method method-${method.toLowerCase()}`}>{method}</code> <code>{url}</code>
            </p>
            <dl>
              {Object.entries(parameters).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Line icons of our own, on a grid of 20. */
const PATHS = {
  previous: 'M12.5 4.5 7 10l5.5 5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  play: 'M7 4.8v10.4l8-5.2z',
  tag: 'M10 10.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4.5 16c.8-2.7 2.9-4 5.5-4s4.7 1.3 5.5 4',
  alert: 'M10 6.5v4.300M10 13.600v.2M10 3 2.8 16h14.400z',
  check: 'M4.5 10.5 8.3 14.3 15.5 6.3',
  clock: 'M10 6v4.200l2.8 1.800M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14',
  pencil: 'M4.5 15.5l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.600zM11.4 6.100l2.5 2.5',
  copy: 'M7.5 7.5V4.5h8v8h-3M4.5 7.5h8v8h-8z',
  out: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15.3 4.7 9.5 10.5',
  pause: 'M7.5 5.5v9M12.5 5.5v9',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6M10 2.5v1.700M10 15.800v1.700M2.5 10h1.700M15.8 10h1.700M4.7 4.700l1.2 1.200M14.1 14.100l1.2 1.200M15.3 4.700l-1.2 1.200M5.9 14.100l-1.2 1.2',
  moon: 'M15.8 11.800A6.3 6.3 0 0 1 8.2 4.200a6.3 6.3 0 1 0 7.6 7.6',
  contrast: 'M10 16.5a6.5 6.5 0 0 0 0-13zM10 3.5a6.5 6.5 0 0 0 0 13',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, or in a button that has a name of its own: screen readers pass it by. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

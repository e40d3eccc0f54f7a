/** The brand's colours: Lisbon plaster, tile and clay. */
export const palette = {
  ivory: '#f6eee1',
  plaster: '#ead9c4',
  sand: '#d8bd9b',
  blush: '#e6bfa6',
  apricot: '#e59a67',
  terracotta: '#bf5c39',
  brick: '#8d3a24',
  umber: '#4a2a1e',
  ink: '#211a1a',
  ochre: '#d79b3c',
  olive: '#7d8456',
  moss: '#4d5638',
  mist: '#c9d3cf',
  sea: '#5f8ea3',
  azulejo: '#23538a',
  night: '#17304f',
} as const;

/** The platforms that the sandbox stands in for. */
export const SANDBOX_PLATFORMS = ['instagram', 'threads', 'facebook'] as const;
export type SandboxPlatform = (typeof SANDBOX_PLATFORMS)[number];

/** As people write them. */
export const PLATFORM_NAMES: Readonly<Record<SandboxPlatform, string>> = {
  instagram: 'Instagram',
  threads: 'Threads',
  facebook: 'Facebook',
};

/** The platforms that the sandbox stands in for. */
export const SANDBOX_PLATFORMS = ['instagram', 'threads', 'facebook'] as const;
export type SandboxPlatform = (typeof SANDBOX_PLATFORMS)[number];

import type { SandboxPlatform } from '../platform.ts';

export type Permission = 'read' | 'publish' | 'comment' | 'delete';

/** Scopes that grant a permission; of Instagram Facebook Login's name, then Instagram Login's, where it has one. */
export const SCOPES: Readonly<Record<SandboxPlatform, Readonly<Record<Permission, readonly string[]>>>> = {
  instagram: {
    read: ['instagram_basic', 'instagram_business_basic'],
    publish: ['instagram_content_publish', 'instagram_business_content_publish'],
    comment: ['instagram_manage_comments', 'instagram_business_manage_comments'],
    delete: ['instagram_manage_contents'],
  },
  threads: {
    read: ['threads_basic'],
    publish: ['threads_content_publish'],
    comment: ['threads_manage_replies'],
    delete: ['threads_delete'],
  },
  facebook: {
    read: ['pages_read_engagement'],
    publish: ['pages_manage_posts'],
    comment: ['pages_manage_engagement'],
    delete: ['pages_manage_posts'],
  },
};

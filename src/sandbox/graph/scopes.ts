import type { SandboxPlatform } from '../platform.ts';

export type Permission = 'read' | 'read_replies' | 'publish' | 'comment' | 'delete' | 'list_pages';

/** Scopes that grant a permission; of Instagram Facebook Login's name, then Instagram Login's, where it has one. */
export const SCOPES: Readonly<Record<SandboxPlatform, Readonly<Record<Permission, readonly string[]>>>> = {
  instagram: {
    read: ['instagram_basic', 'instagram_business_basic'],
    read_replies: ['instagram_manage_comments', 'instagram_business_manage_comments'],
    publish: ['instagram_content_publish', 'instagram_business_content_publish'],
    comment: ['instagram_manage_comments', 'instagram_business_manage_comments'],
    delete: ['instagram_manage_contents'],
    list_pages: ['pages_show_list'],
  },
  threads: {
    read: ['threads_basic'],
    read_replies: ['threads_read_replies'],
    publish: ['threads_content_publish'],
    comment: ['threads_manage_replies'],
    delete: ['threads_delete'],
    list_pages: [],
  },
  facebook: {
    read: ['pages_read_engagement'],
    read_replies: ['pages_read_engagement'],
    publish: ['pages_manage_posts'],
    comment: ['pages_manage_engagement'],
    delete: ['pages_manage_posts'],
    list_pages: ['pages_show_list'],
  },
};

/** What Facebook Login tells of a token that names no scopes: all that this sandbox knows of. */
export const FACEBOOK_LOGIN_SCOPES: readonly string[] = [
  ...new Set([...Object.values(SCOPES.instagram), ...Object.values(SCOPES.facebook)].flat()),
].filter((scope) => !scope.startsWith('instagram_business_'));

/** The same of Threads. */
export const THREADS_SCOPES: readonly string[] = Object.values(SCOPES.threads).flat();

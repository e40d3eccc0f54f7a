// Made by `npm run generate` from schemas/config.schema.json. Do not edit.
/**
 * A list of texts.
 *
 * @maxItems 1000
 */
export type Texts = string[];

/**
 * `mergecast.yml` at the root of the repository. Every key has a default except `profiles`. Secrets are never in it.
 */
export interface ConfigFile {
  /**
   * Folders with posts, at any depth, from the repository's root.
   *
   * @minItems 1
   */
  content: string[];
  /**
   * The zone of local times where neither post nor profile names one. Without it such a time is an error: the machine's own zone is never used.
   */
  timezone?: string;
  /**
   * The accounts of each brand or client, by a name of your own.
   */
  profiles: {
    [k: string]: Profile;
  };
  /**
   * How a platform fetches a file of this repository.
   */
  media: {
    /**
     * `auto`: the bucket or mirror that is configured here, else GitHub; videos are uploaded where the platform takes them. `github`: GitHub serves it. `s3`: a bucket of yours does. `url_template`: a mirror of yours does.
     */
    host: 'auto' | 'github' | 's3' | 'url_template';
    s3?: S3;
    /**
     * An `https://` address with `{path}` in it, and `{sha}` where wanted; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.
     */
    url_template?: string;
  };
  /**
   * How posts are timed.
   */
  schedule: {
    /**
     * How long before its time a post is prepared and claimed, so that it goes out on the second. 0 publishes what is already due.
     */
    lookahead: string | number;
    /**
     * Overdue by more than this, a post is not sent but marked missed.
     */
    max_lateness: string | number;
    /**
     * The least time between two posts of one account.
     */
    min_spacing: string | number;
    /**
     * How long one run may take.
     */
    time_budget: string | number;
    /**
     * Review warns about a post that is due sooner than this.
     */
    min_lead_time: string | number;
    /**
     * Review warns about a post that is due later than this.
     */
    max_horizon: string | number;
  };
  /**
   * After so many failed tries a destination is failed.
   */
  max_attempts: number;
  /**
   * Where claims and outcomes are recorded.
   */
  ledger: {
    /**
     * The prefix of the ledger's git refs; the profile's name follows after `/`. A prefix under `refs/heads/` is for hosts that refuse others.
     */
    ref: string;
  };
  /**
   * The version of Meta's Graph API, such as `v25.0`.
   */
  graph_api_version: string;
  /**
   * Holds posts back, visibly, while it is here.
   */
  paused?: {
    /**
     * Why; shown wherever a post is held back.
     */
    reason: string;
    /**
     * When posts go out again, written as in `scheduled_date`. Left out: until the pause is removed.
     */
    until?: string;
    /**
     * Which profiles rest. Left out: every one.
     *
     * @minItems 1
     */
    profiles?: string[];
  };
  policy: Policy;
  /**
   * How status and addresses get back into the posts: `direct` commits to the branch; `pull_request` keeps one pull request on GitHub up to date, for branches that take nothing else.
   */
  write_back: 'direct' | 'pull_request';
}
/**
 * A brand or client: one account for each platform.
 */
export interface Profile {
  /**
   * The zone of local times in posts of this profile that name none.
   */
  timezone?: string;
  policy?: Policy;
  x?: Account;
  youtube?: Account;
  instagram?: InstagramAccount;
  facebook?: FacebookAccount;
  linkedin?: Account;
  tiktok?: Account;
  threads?: ThreadsAccount;
  pinterest?: Account;
  bluesky?: Account;
  google_business?: Account;
  snapchat?: Account;
  mastodon?: Account;
}
/**
 * What the team asks of its posts. Review speaks of it; publishing is not held back by it.
 */
export interface Policy {
  /**
   * How loudly review speaks of each rule: `off`, `notice`, `warn` or `error`. Only `error` turns the check red.
   */
  rules?: {
    /**
     * Two posts of one account closer than `schedule.min_spacing`, or than ten minutes where that is 0. Default: `warn`.
     */
    min_gap?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * More posts of one account within 24 hours than its platform lets through. Default: `warn`.
     */
    quota?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A post that goes out in a time of `blackout`. Default: `warn`.
     */
    blackout?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A post under review whose date has passed: it goes out as soon as it is merged, or never. Default: `warn`.
     */
    past_date?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A post under review that says `scheduled_date: now`. Default: `notice`.
     */
    now?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A post under review that is due sooner than `schedule.min_lead_time`. Default: `warn`.
     */
    lead_time?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A post that is due later than `schedule.max_horizon`. Default: `warn`.
     */
    horizon?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * The same media and caption on the same account as another post: publishing refuses the second one. Default: `error`.
     */
    duplicate?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A picture or video that another post shows on the same account. Default: `notice`.
     */
    same_media?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A caption that is nearly that of another post on the same account. Default: `warn`.
     */
    similar_caption?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * Pictures and videos in content folders that no post names. Default: `notice`.
     */
    orphaned_media?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * An edit to, or the removal of, a post that is already live: the platform does not learn of it. Default: `warn`.
     */
    drift?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A scheduled post that is deleted or renamed. Default: `notice`.
     */
    withdrawn?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * `status`, `post_url` or `destinations` changed by hand. Default: `warn`.
     */
    owned_fields?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A picture without alt text. Default: `off`.
     */
    alt_text?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A hashtag that `hashtags` forbids or does not allow, or one that is missing. Default: `warn`.
     */
    hashtags?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * A word that `words` forbids, or one that is missing. Default: `warn`.
     */
    words?: 'off' | 'notice' | 'warn' | 'error';
    /**
     * Says whom to ask about the posts under review. Default: `notice`.
     */
    reviewers?: 'off' | 'notice' | 'warn' | 'error';
  };
  /**
   * Hashtags of captions, without `#`. Upper and lower case do not count.
   */
  hashtags?: {
    allowed?: Texts;
    forbidden?: Texts;
    required?: Texts;
  };
  /**
   * Words or phrases of captions, whole words, in upper or lower case.
   */
  words?: {
    forbidden?: Texts;
    required?: Texts;
  };
  reviewers?: Texts;
  /**
   * Times in which nothing should go out. Review speaks of posts in them; `paused` holds posts back.
   *
   * @maxItems 1000
   */
  blackout?: Blackout[];
}
/**
 * A time in which nothing should go out.
 */
export interface Blackout {
  /**
   * The first day, or the instant at which it begins, written as in `scheduled_date`. Days are those of the config's time zone.
   */
  from: string;
  /**
   * The last day, or the instant at which it ends. Left out: one day.
   */
  to?: string;
  /**
   * Why; shown with each post.
   */
  reason: string;
  /**
   * Which profiles are silent. Left out: every one.
   *
   * @minItems 1
   */
  profiles?: string[];
}
/**
 * An account on a platform.
 */
export interface Account {
  /**
   * The platform's id or name of the account.
   */
  account_id: string | number;
  /**
   * Which environment variable holds the token. Left out, it is `<PROFILE>_<PLATFORM>_ACCESS_TOKEN` in capitals.
   */
  access_token_env?: string;
}
/**
 * A professional account on Instagram.
 */
export interface InstagramAccount {
  /**
   * The id of the Instagram professional account.
   */
  account_id: string | number;
  /**
   * How the token was had: `facebook` (Facebook Login, graph.facebook.com) or `instagram` (Instagram Login, graph.instagram.com).
   */
  login: 'facebook' | 'instagram';
  /**
   * Which environment variable holds the token. Left out, it is `<PROFILE>_<PLATFORM>_ACCESS_TOKEN` in capitals.
   */
  access_token_env?: string;
}
/**
 * A Page on Facebook.
 */
export interface FacebookAccount {
  /**
   * The id of the Page.
   */
  page_id: string | number;
  /**
   * Which environment variable holds the token. Left out, it is `<PROFILE>_<PLATFORM>_ACCESS_TOKEN` in capitals.
   */
  access_token_env?: string;
}
/**
 * An account on Threads.
 */
export interface ThreadsAccount {
  /**
   * The id of the Threads user.
   */
  account_id: string | number;
  /**
   * Which environment variable holds the token. Left out, it is `<PROFILE>_<PLATFORM>_ACCESS_TOKEN` in capitals.
   */
  access_token_env?: string;
}
/**
 * A bucket of any store that speaks the S3 protocol. The keys are in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN.
 */
export interface S3 {
  /**
   * The name of the bucket.
   */
  bucket: string;
  /**
   * The region of the bucket; `auto` for stores without regions, such as R2.
   */
  region: string;
  /**
   * The origin of a store other than AWS, without a path; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.
   */
  endpoint?: string;
  /**
   * `true` puts the bucket's name into the path instead of the host, as MinIO and many others want it. Left out: true with an endpoint, false without.
   */
  path_style?: boolean;
  /**
   * A folder in the bucket.
   */
  prefix: string;
  /**
   * `true` removes the files that a run stored once their posts are out.
   */
  cleanup: boolean;
}

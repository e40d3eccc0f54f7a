// Made by `npm run generate` from schemas/config.schema.json. Do not edit.
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

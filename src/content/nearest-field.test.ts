import { describe, expect, it } from 'vitest';
import { POST_FIELDS } from '../generated/post-schema.ts';
import { nearestField } from './nearest-field.ts';
import { nearestName } from './nearest-name.ts';
import { nearestPlatform } from './nearest-platform.ts';

describe('nearestField', () => {
  it.each([
    ['instagram_colaborators', 'instagram_collaborators'],
    ['schedule_date', 'scheduled_date'],
    ['scheduledDate', 'scheduled_date'],
    ['Scheduled-Date', 'scheduled_date'],
    ['media_url', 'media_urls'],
    ['platform', 'platforms'],
    ['profile', 'profile_name'],
    ['date', 'scheduled_date'],
    ['insta_cover_url', 'instagram_cover_url'],
    ['instagram_cover', 'instagram_cover_url'],
    ['ig_location', 'instagram_location_id'],
    ['instagram_tags', 'instagram_user_tags'],
    ['twitter_description', 'x_description'],
    ['google-business_description', 'google_business_description'],
    ['googlebusiness_media_urls', 'google_business_media_urls'],
    ['collaborators', 'instagram_collaborators'],
    ['cover_url', 'instagram_cover_url'],
    ['statuss', 'status'],
    ['wibble', null],
    ['instagram_wibble_wobble', null],
    ['', null],
    ['a'.repeat(100_000), null],
  ])('%s', (found, expected) => {
    expect(nearestField(found, POST_FIELDS)).toBe(expected);
  });
});

describe('nearestPlatform', () => {
  it.each([
    ['Instagram', 'instagram'],
    ['insta', 'instagram'],
    ['instgram', 'instagram'],
    ['IG', 'instagram'],
    ['twitter', 'x'],
    ['X', 'x'],
    ['google-business', 'google_business'],
    ['Google Business', 'google_business'],
    ['GoogleBusiness', 'google_business'],
    ['Tik Tok', 'tiktok'],
    ['LinkedIn', 'linkedin'],
    ['masto', 'mastodon'],
    ['y', null],
    ['constructor', null],
    ['newsletter', null],
  ])('%s', (found, expected) => {
    expect(nearestPlatform(found)).toBe(expected);
  });
});

describe('nearestName', () => {
  it.each([
    ['my_brnd', ['my_brand', 'other'], 'my_brand'],
    ['My Brand', ['my_brand', 'other'], 'my_brand'],
    ['zzz', ['my_brand'], null],
    ['a', [], null],
  ])('%s of %j', (found, names, expected) => {
    expect(nearestName(found, names)).toBe(expected);
  });
});

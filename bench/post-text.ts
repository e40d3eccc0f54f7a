/** One post of a generated repository. */
export interface GeneratedPost {
  readonly path: string;
  readonly text: string;
}

export interface PostTextOptions {
  readonly index: number;
  /** Of the whole repository: the last of them are still to come. */
  readonly posts: number;
  readonly today: Date;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2016-01-01T09:00:00Z');
/** Of a hundred posts in a repository that is used: the rest are scheduled, and one in four of those is a draft. */
const FINISHED_PERCENT = 97;

const SENTENCES = [
  'We spent the morning in the workshop, and this is what came out of it.',
  'The new glaze is a little darker than the last one, and we like it better that way.',
  'Every piece is thrown by hand; no two of them are quite the same.',
  'Come by on Saturday: the kettle is on and the door is open.',
  'Questions about shipping go into the comments: we read all of them 📬',
  'Thanks to everyone who came to the market, rain and all ☔',
  'The kiln is cooling as we write this, so please be patient with us.',
  'Link in bio. First come, first served.',
];

/** Deterministic: nothing here depends on the machine, and only the scheduled posts depend on the day. */
export function postText({ index, posts, today }: PostTextOptions): GeneratedPost {
  const finished = Math.floor((posts * FINISHED_PERCENT) / 100);
  const isFinished = index < finished;
  const at = isFinished ? pastDate(index, finished, today) : futureDate(index - finished, posts - finished, today);
  const [year, month] = at.split('-');
  return {
    path: `content/posts/${year}/${month}/post-${String(index).padStart(6, '0')}.md`,
    text: ['---', ...frontMatter(index, at, isFinished), '---', ...body(index), ''].join('\n'),
  };
}

function frontMatter(index: number, at: string, isFinished: boolean): string[] {
  const profile = index % 3 === 0 ? 'my_brand_de' : 'my_brand';
  return [
    `# planned in round ${Math.floor(index / 40) + 1}`,
    `profile_name: ${profile}`,
    'platforms: [instagram]',
    `scheduled_date: ${index % 5 === 0 ? `"${at}"` : at}`,
    'media_urls:',
    '  - /content/media/shared.jpg',
    `instagram_alt_text: ${alternative(index)}`,
    ...(index % 4 === 0 ? ['instagram_collaborators: [a_friend, another.friend]'] : []),
    ...(isFinished ? auditTrail(index, profile, at) : index % 4 === 1 ? ['draft: true'] : []),
  ];
}

function alternative(index: number): string {
  return `Hands holding piece number ${index} against a beige backdrop, seen from above`;
}

/** As the write-back writes it. */
function auditTrail(index: number, profile: string, at: string): string[] {
  const id = `179${String(index).padStart(14, '0')}`;
  const url = `https://www.instagram.com/p/${index.toString(36).toUpperCase().padStart(11, 'C')}/`;
  return [
    'status: completed',
    `post_url: ${url}`,
    'destinations:',
    '  - platform: instagram',
    `    profile: ${profile}`,
    '    status: success',
    `    post_id: "${id}"`,
    `    post_url: ${url}`,
    `    published_at: ${at.replace('00Z', '04Z')}`,
    '    lateness_seconds: 4',
  ];
}

function body(index: number): string[] {
  const sentence = (offset: number) => SENTENCES[(index * 7 + offset * 3) % SENTENCES.length] ?? '';
  const paragraphs = [[0, 1, 2], [3, 4], [5]].map((offsets) => [...offsets.map(sentence), '']);
  return [...paragraphs.flat(), `Piece ${index}.`, '', '#ceramics #handmade #studio'];
}

function pastDate(index: number, finished: number, today: Date): string {
  const span = midnight(today) - DAY_MS - FIRST_DAY;
  return toSecond(FIRST_DAY + Math.floor((span * index) / Math.max(1, finished)));
}

function futureDate(index: number, upcoming: number, today: Date): string {
  return toSecond(midnight(today) + 2 * DAY_MS + Math.floor((58 * DAY_MS * index) / Math.max(1, upcoming)));
}

function midnight(day: Date): number {
  return Math.floor(day.getTime() / DAY_MS) * DAY_MS;
}

/** To the minute, so that the seconds are `00`. */
function toSecond(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16)}:00Z`;
}

import { expect, test } from './test.ts';

const techCrunch = 'techcrunch-tiktok-oracle-2022-06-17';
const tapes = 'buzzfeed-tiktok-tapes-2022-06-17';
const post = 'tiktok-us-data-governance-2022-06-17';

/** What the report that the record grew from states: words of the paragraph that tells it, and a source cited there. */
const facts: [fact: string, words: RegExp[], source: string][] = [
  [
    'TikTok said it was moving U.S. data to Oracle servers',
    [/Friday 17 June 2022/, /moving its U\.S\. users' data to servers of Oracle/],
    techCrunch,
  ],
  [
    'BuzzFeed News reported access from China from 80 recordings',
    [/same day BuzzFeed News/, /80 internal TikTok meetings/, /January 2022/],
    tapes,
  ],
  [
    'U.S. staff turned to colleagues in China',
    [/permission or knowledge of how to access the data on their own/, /turned to colleagues in China/],
    tapes,
  ],
  [
    'a Trust and Safety member is quoted',
    [/Trust and Safety department, in a meeting in September 2021/, /Everything is seen in China/],
    tapes,
  ],
  [
    'the report added to doubts about ties to Beijing',
    [/doubts about TikTok's ties to Beijing/, /Trump/, /U\.S\. unit is independent/],
    techCrunch,
  ],
  ['officials had voiced concern for years', [/U\.S\. officials had for years voiced the concern/], techCrunch],
  [
    'the Trump administration announced a bar from app stores',
    [/18 September 2020/, /WeChat from U\.S\. app stores/],
    'nexttv-commerce-bans-2020-09-18',
  ],
  [
    'India banned TikTok',
    [/29 June 2020/, /58 other Chinese-owned apps, naming national security/],
    'meity-59-apps-2020-06-29',
  ],
  ['the companies said they would never hand over data', [/never hand over U\.S\. users' data/], techCrunch],
  [
    'a sale to Microsoft or Oracle was negotiated',
    [/negotiated with Microsoft and Oracle/, /selling stakes to U\.S\. investors/],
    techCrunch,
  ],
  [
    'the Biden administration revoked the order',
    [/9 June 2021/, /broader review of foreign-controlled apps/],
    'eo-14034-2021-06-09',
  ],
  [
    'TikTok’s post speaks of all U.S. traffic',
    [
      /100% of US user traffic is being routed to Oracle Cloud Infrastructure/,
      /Singapore data centres were still used for backup/,
      /delete U\.S\. users' private data/,
    ],
    post,
  ],
  ['a deal was reported close in March 2022', [/10 March 2022/, /close to a deal/], 'reuters-oracle-deal-2022-03-10'],
  ['a U.S.-based leadership was announced', [/solely manage U\.S\. user data for TikTok/], techCrunch],
  [
    'the company aimed to remove any doubt',
    [/called the steps critical, said there was more to do/, /to remove any doubt about the security of US user data/],
    techCrunch,
  ],
  ['TikTok did not immediately respond', [/did not immediately respond to a request for comment/], techCrunch],
];

for (const [fact, words, source] of facts) {
  test(`the home page tells with its source that ${fact}`, async ({ page, addressOf }) => {
    await page.goto(addressOf('record', '/'));
    let told = page.locator('.body-text > p', { has: page.locator(`a[href="/sources/${source}/"]`) });
    for (const phrase of words) told = told.filter({ hasText: phrase });
    await expect(told).not.toHaveCount(0);
  });
}

import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { TAG_WORDS, type Tag } from './components/faq/tags.ts';

const TAGS = Object.keys(TAG_WORDS) as [Tag, ...Tag[]];

/** What every page of prose says about itself. */
const page = {
  /** The headline, without a full stop. */
  title: z.string().min(3).max(90),
  /** One or two sentences for search results and social cards. */
  description: z.string().min(40).max(200),
  /** The day somebody last read the whole text against its sources. */
  reviewed: z.coerce.date(),
};

const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/guide' }),
  schema: z.strictObject(page),
});

/** One question a file. The file name is the anchor on /faq/. */
const faq = defineCollection({
  loader: glob({ pattern: '*.md', base: './src/content/faq' }),
  schema: z.strictObject({
    /** As a reader would ask it, with a question mark. */
    question: z.string().endsWith('?'),
    /** The answer in at most two sentences; it must stand alone. */
    short: z.string().min(20).max(320),
    /** Place in the list, lowest first. */
    order: z.number().int(),
    tags: z.array(z.enum(TAGS)).min(1),
    /** Other words for the same thing, so that search finds them. */
    synonyms: z.array(z.string()).default([]),
    /** Where the guide argues it: the id of a point, such as v1. */
    guide: z.array(z.string().regex(/^[vwltpsmqbc]\d*$/)).default([]),
    /** Sources of what the answer states. */
    facts: z.array(reference('facts')).default([]),
  }),
});

const source = z.strictObject({
  publisher: z.string().min(2),
  title: z.string().min(2),
  /** As printed on the source: a day, a month, a year; or `undated`. */
  date: z.string().min(4),
  url: z.url(),
});

/** One sourced fact a file. The file name is its id and its anchor on /sources/. */
const facts = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/facts' }),
  schema: z.strictObject({
    /** Groups the register on /sources/. */
    topic: z.enum(['pay', 'signing-bonus', 'equity', 'repayment', 'tax', 'moving', 'negotiation']),
    /** The fact in one sentence, readable without the guide around it. */
    statement: z.string().min(20).endsWith('.'),
    /** What `<Fact>` prints in a sentence: `$350,000`, `5/15/40/40`, `22%`. */
    display: z.string().min(1),
    /** The bare number, where there is one. */
    value: z.number().nullable(),
    /** Of `value`: USD, percent, months, ratio … */
    unit: z.string().nullable(),
    sources: z.array(source).min(1),
    /** The day the fact was checked. */
    asOf: z.iso.date(),
    /** A filing, statute or your own letter · B named practitioner or press · C anonymous · D contradicted. */
    grade: z.enum(['A', 'B', 'C', 'D']),
    /** The build fails after this day until somebody looks again. */
    reviewBy: z.iso.date(),
    /** What other sources say against it, told as a conflict. */
    conflict: z.string().optional(),
    /** The words to look for in the offer letter. */
    letter: z.string().optional(),
  }),
});

export const collections = { guide, faq, facts };

import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { TAG_WORDS, type Tag } from './components/faq/tags.ts';
import { GROUP_WORDS, type Group } from './components/reading/groups.ts';
import { LEVEL_WORDS, type Level } from './components/reading/levels.ts';

const TAGS = Object.keys(TAG_WORDS) as [Tag, ...Tag[]];
const GROUPS = Object.keys(GROUP_WORDS) as [Group, ...Group[]];
const LEVELS = Object.keys(LEVEL_WORDS) as [Level, ...Level[]];
const TOOL_NAMES = ['offer', 'transition-cost', 'base-vs-signing-bonus', 'counter'] as const;

/** A point of the guide or a step of its checklist: `t3`, `c10`, `b`. */
const point = z.string().regex(/^[vwltpsmqc]\d{1,2}$|^b$/);

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
  schema: z.strictObject({
    ...page,
    /** The verdict in two sentences, under the headline. */
    deck: z.string().min(40).max(140),
  }),
});

/** One question a file, whose name is its anchor on /faq/. */
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
    guide: z.array(point).default([]),
    /** Sources of what the answer states. */
    facts: z.array(reference('facts')).default([]),
  }),
});

/** One related article a file. The file name is its address under /guidance/. */
const guidance = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/guidance' }),
  schema: z.strictObject({
    ...page,
    /** The article's name in lists and links, without a full stop. */
    short: z.string().min(3).max(44),
    /** Place in the index and in previous/next, lowest first. */
    order: z.number().int(),
    /** The part of the index it stands in. */
    group: z.enum(GROUPS),
    /** The points of the guide that it goes deeper into; the guide links back from them. */
    points: z.array(point).min(1),
    /** Two to four other articles, by file name; each is linked both ways. */
    related: z.array(reference('guidance')).min(2).max(4),
    /** The tools that a reader of it needs, most useful first. */
    tools: z.array(z.enum(TOOL_NAMES)).default([]),
  }),
});

/** One term a file, whose name is its anchor on /glossary/ and the id of `<Term>`. */
const glossary = defineCollection({
  loader: glob({ pattern: '*.md', base: './src/content/glossary' }),
  schema: z.strictObject({
    /** The term as it stands in a sentence; capitals only where it always has them. */
    term: z.string().min(2).max(60),
    /** Other names for the same thing, such as sign-on bonus; search finds the term by them. */
    also: z.array(z.string().min(2)).default([]),
    /** What it means, in one sentence, shown in place where prose first uses the term. */
    short: z.string().min(20).max(240).endsWith('.'),
    /** Sources of what the longer text states. */
    facts: z.array(reference('facts')).default([]),
    /** Terms to read next, by file name. */
    related: z.array(reference('glossary')).default([]),
  }),
});

/** One practice case a file: made up, and shown as made up. The body holds the options and the debrief. */
const drills = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/drills' }),
  schema: z.strictObject({
    /** What the case is about, without a full stop. */
    title: z.string().min(3).max(90),
    /** Place on /drills/, lowest first. */
    order: z.number().int(),
    /** How hard it is. */
    level: z.enum(LEVELS),
    /** Who you are in it and how things stand, in two to four sentences. */
    situation: z.string().min(40).max(700),
    /** What the other side says or writes, word for word, without quotation marks. */
    asked: z.string().min(10).max(400),
    /** What the reader has to decide, as a question. */
    turn: z.string().min(10).max(160).endsWith('?'),
    /** The better move, in one or two sentences. */
    better: z.string().min(20).max(400),
    /** The points of the guide that it practices. */
    points: z.array(point).min(1),
    /** No case is about a real person; every one says so. */
    madeUp: z.literal(true),
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
    /** What the sources leave open, where none contradicts another. */
    limits: z.string().optional(),
    /** The words to look for in the offer letter. */
    letter: z.string().optional(),
  }),
});

export const collections = { guide, guidance, faq, glossary, drills, facts };

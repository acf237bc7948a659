import { isoDay } from './day.ts';
import { SITE } from './site.ts';

/** What search engines read of a page, in the vocabulary of https://schema.org. */
export type Structured = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

interface Text {
  readonly title: string;
  readonly description: string;
  readonly reviewed: Date;
}

export function article({ title, description, reviewed }: Text, url: URL): Structured {
  const site = { '@type': 'Organization', name: SITE.name, url: new URL('/', url).href };
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline: title,
    description,
    dateModified: isoDay(reviewed),
    inLanguage: 'en-US',
    isAccessibleForFree: true,
    license: LICENSE,
    mainEntityOfPage: url.href,
    author: site,
    publisher: site,
  };
}

interface Answered {
  readonly question: string;
  readonly short: string;
}

export function faqPage(questions: readonly Answered[]): Structured {
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, short }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: short },
    })),
  };
}

interface Defined {
  readonly id: string;
  readonly term: string;
  readonly short: string;
}

export function termSet(terms: readonly Defined[], url: URL): Structured {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTermSet',
    name: `${SITE.name}: glossary`,
    url: url.href,
    hasDefinedTerm: terms.map(({ id, term, short }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: short,
      url: `${url.href}#${id}`,
    })),
  };
}

/** As it stands in a page: nothing in it can end the script around it. */
export function printed(data: Structured): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

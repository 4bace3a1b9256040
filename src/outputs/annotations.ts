import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { urlOf, urlTo } from '../address.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import type { Article, Claim } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from './current-assessment.ts';
import { verdictLabels } from './labels.ts';
import { publicationDates } from './publication-dates.ts';

/** How many characters before and behind a span tell it from others with the same words. */
const contextLength = 48;

/** An article with its body as the site shows it. */
export interface ShownArticle {
  article: Article;
  html: string;
}

/** A span of an article that states a claim, found by its words and by what stands around them. */
interface FoundSpan {
  claim: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** The id of the span; only the first of a claim in an article has one. */
  fragment?: string;
}

/** Every annotated span of every article (W3C Web Annotation Data Model, 2017, section 4.2.4), as one page of annotations. */
export function toAnnotations(site: Site, articles: readonly ShownArticle[]) {
  const id = urlTo('/data/annotations.jsonld');
  const items = articles.flatMap(({ article, html }) =>
    findSpans(html).map((span, index) => toAnnotation(site, article, span, `${id}#${article.id}.${index + 1}`)),
  );
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', startIndex: 0, items };
}

function toAnnotation(site: Site, article: Article, span: FoundSpan, id: string) {
  const { exact, prefix, suffix, fragment } = span;
  const claim = entryOf(site.claims, span.claim);
  const dates = publicationDates(site, { collection: 'articles', id: article.id });
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(dates && { created: startOfDay(dates.published), modified: startOfDay(dates.changed) }),
    body: [
      {
        id: urlOf({ collection: 'claims', id: claim.id }),
        type: 'Text',
        format: 'text/html',
        purpose: 'linking',
      },
      verdictBody(claim),
    ],
    target: {
      source: urlOf({ collection: 'articles', id: article.id }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(fragment === undefined
          ? []
          : [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: fragment }]),
      ],
    },
  };
}

function verdictBody(claim: Claim) {
  const { verdict, reason } = currentAssessment(claim);
  return {
    type: 'TextualBody',
    value: `${verdictLabels[verdict]}. ${reason}`,
    format: 'text/plain',
    purpose: 'assessing',
  };
}

/** The text of a page is that of all its elements, as the DOM has it (`textContent`), and so are the words around a span. */
function findSpans(html: string): FoundSpan[] {
  const tree = rehype().data('settings', { fragment: true }).parse(html);
  const text = toString(tree);
  const spans: FoundSpan[] = [];
  let offset = 0;
  visit(tree, (node, _index, parent) => {
    if (node.type === 'element' && hasClass(node, 'annotation__text')) {
      const exact = toString(node);
      const path = String(node.properties['href']).split('#')[0] ?? '';
      const fragment = parent?.type === 'element' ? parent.properties['id'] : undefined;
      spans.push({
        claim: path.split('/').at(-2) ?? '',
        exact,
        prefix: text.slice(Math.max(0, offset - contextLength), offset),
        suffix: text.slice(offset + exact.length, offset + exact.length + contextLength),
        ...(typeof fragment === 'string' && { fragment }),
      });
    }
    if (node.type === 'text') offset += node.value.length;
  });
  return spans;
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

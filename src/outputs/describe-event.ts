import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Lane } from '../dossier/dossier.ts';
import { certaintyLabels } from './labels.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

/**
 * An event in one line, for those who hear the timeline instead of seeing it.
 *
 * @example '17 June 2022, reporting: BuzzFeed News publishes the leaked-audio report'
 */
export function describeEvent(
  { occurred, isOngoing, disclosed, isLate, lag, title, certainty }: TimelineEvent,
  lane: Lane | undefined,
  language: string,
): string {
  const place = lane ? `, ${inSentence(lane.label, language)}` : '';
  const doubt = certainty === 'confirmed' ? '' : ` (${certaintyLabels[certainty].toLowerCase()})`;
  const late = isLate ? `; came out ${formatPartialDate(disclosed)}${lag ? `, ${lag.text} later` : ''}` : '';
  const when = isOngoing ? 'under way, since when is not known' : formatPartialDate(occurred);
  return `${when}${place}: ${title}${doubt}${late}`;
}

/** In English a label begins with a small letter inside a sentence, unless it is an abbreviation or a name in capitals. */
function inSentence(label: string, language: string): string {
  const isWord = /^\p{Lu}\p{Ll}+(\s\p{Ll}|$)/u.test(label);
  return isWord && /^en\b/i.test(language) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

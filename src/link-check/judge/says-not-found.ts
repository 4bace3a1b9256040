import type { Page } from './page.ts';
import { titleParts } from './title-parts.ts';

const numbers = ['404', '410'];
const lead =
  'error http status code sorry oops whoops we are re uh oh fehler fehlercode erreur errore hiba fout erro błąd'.split(
    ' ',
  );

/** What tells in English that there is nothing, and the only words that may stand beside it. */
const tellings =
  /\b(?:not (?:be )?found|not (?:seem to )?exist|no longer (?:available|exists?|here)|not available|(?:been|was) (?:removed|deleted)|can not find|could not find|gone)\b/;
const besides = new Set(
  (
    'the this that it a page file document article story content url resource item post you your we our are were ' +
    'looking for requested tried trying to access was is has have been be could can not found do does did seem exist ' +
    'exists no longer available removed deleted here find gone anymore or may on server site sorry'
  ).split(' '),
);

const phrases = new Set([
  'nothing found',
  'nothing was found',
  'page unavailable',
  'seite nicht gefunden',
  'die seite wurde nicht gefunden',
  'seite nicht vorhanden',
  'page non trouvée',
  'page introuvable',
  'cette page est introuvable',
  'página no encontrada',
  'página não encontrada',
  'pagina non trovata',
  'pagina niet gevonden',
  'sidan hittades inte',
  'siden blev ikke fundet',
  'siden ble ikke funnet',
  'sivua ei löytynyt',
  'nie znaleziono strony',
  'strona nie istnieje',
  'stránka nenalezena',
  'az oldal nem található',
  'sayfa bulunamadı',
  'страница не найдена',
  'сторінку не знайдено',
  'الصفحة غير موجودة',
  'דף לא נמצא',
  '页面不存在',
  '页面未找到',
  '找不到页面',
  '頁面不存在',
  '找不到網頁',
  'ページが見つかりません',
  'お探しのページは見つかりませんでした',
  '페이지를 찾을 수 없습니다',
]);

/**
 * Whether a page says in its title or first heading that it is not there. The words have to be all of the heading,
 * of the title or of one of its parts, so that an article about things not found is not taken for one.
 */
export function saysNotFound(page: Page): boolean {
  return titleParts(page).some((part) => {
    const words = part.split(' ');
    const start = words.findIndex((word) => !numbers.includes(word) && !lead.includes(word));
    if (start === -1) return words.some((word) => numbers.includes(word));
    const rest = words.slice(start);
    const telling = rest.join(' ');
    return phrases.has(telling) || (tellings.test(telling) && rest.every((word) => besides.has(word)));
  });
}

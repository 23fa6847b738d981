import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from '../../src/match/folded-text.js';

describe('a text as phrases see it', () => {
  test.each([
    ['Dear  Sir,\n\n> We HOLD\t\tnone.', 'dear sir, we hold none.'],
    ['  * a list-item\n-- the end  ', 'a list-item the end '],
    ['the Council’s “answer”\u00a0was\u200b late', 'the council\'s "answer" was late'],
    ['soft\u00adly, ÉCRIT > 5', 'softly, écrit > 5'],
    ['', ''],
  ])('%j', (source, text) => { expect(foldText(source, 100).text).toBe(text); });

  test('each of its code units stands where it says, in order, within sight', () => {
    const sign = fc.constantFrom('a', 'B', 'É', '’', '”', ' ', '\n', '\t', '\u00a0', '\u200b', '\ufeff', '>', '*', '-', '\u00ad', 'İ', '漢', '\u2028');
    fc.assert(fc.property(fc.array(sign, { maxLength: 30 }), fc.nat(30), (signs, sight) => {
      const source = signs.join(''), { text, places } = foldText(source, sight);
      expect(places).toHaveLength(text.length + 1);
      expect(places.at(-1)).toBe(Math.min(sight, source.length));
      for (let i = 0; i < text.length; i++) {
        expect(places[i]!).toBeLessThan(places[i + 1]!);
        const unit = source[places[i]!]!;
        expect(text[i]).toBe(/\s/.test(unit) ? ' ' : ({ '’': '\'', '”': '"', İ: 'İ' })[unit] ?? unit.toLowerCase());
      }
      expect(text).not.toMatch(/ {2}|^ |\u200b/);
    }));
  });
});

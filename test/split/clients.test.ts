import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import type { ResultMessage } from '../../src/model/result.js';

/**
 * Mail programs in twenty languages: what the author wrote, and who is quoted, from when. All people are invented.
 * A row that states no date and no sender is Jo Hartley <jo@example.org> of 5 January 2015, 14:03.
 */
const read = async (body: string): Promise<ResultMessage[]> => (await parse(body, { inputFormat: 'email-body' })).threads[0]!.messages;
/** Own text; name, address and date of the message that is quoted by it. */
async function told(body: string): Promise<[string, string | null, string | null, string | null]> {
  const messages = await read(body);
  const own = messages.find((m) => m.origin === 'message')!;
  const quoted = messages.filter((m) => m.origin !== 'message').at(-1);
  return [own.text, quoted?.sender.name ?? null, quoted?.sender.email ?? null, quoted?.date ?? null];
}
const JO = 'Jo Hartley', AT = 'jo@example.org', NOON = '2015-01-05T14:03';

/** Language or program, the introduction; then, where they differ: date, address, name. */
type Row = [string, string, (string | null)?, (string | null)?, (string | null)?];

describe('attributions, above marked lines, above unmarked lines, and wrapped', () => {
  const rows: Row[] = [
    ['en Gmail', 'On Mon, Jan 5, 2015 at 2:03 PM Jo Hartley <jo@example.org> wrote:'],
    ['en Gmail, narrow no-break space', 'On Mon, Jan 5, 2015 at 2:03\u202fPM Jo Hartley <jo@example.org> wrote:'],
    ['en Gmail, link doubled', 'On Mon, 5 Jan 2015 at 14:03, Jo Hartley <jo@example.org<mailto:jo@example.org>> wrote:'],
    ['en Gmail, old', 'On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley <jo@example.org>wrote:'],
    ['en Apple Mail', 'On Jan 5, 2015, at 2:03 PM, Jo Hartley <jo@example.org> wrote:'],
    ['en Apple Mail, new', 'On 5 Jan 2015, at 14:03, Jo Hartley <jo@example.org> wrote:'],
    ['en iPhone, zero-width marks', 'On 5 Jan 2015, at 14:03, \u200bJo Hartley <jo@example.org> wrote:\u200b'],
    ['en Thunderbird', 'On 05/01/2015 14:03, Jo Hartley wrote:', NOON, null],
    ['en Thunderbird, American', 'On 1/5/2015 2:03 PM, Jo Hartley wrote:', NOON, null],
    ['en Yahoo', 'On Monday, January 5, 2015, 02:03:00 PM GMT, Jo Hartley <jo@example.org> wrote:', `${NOON}:00+00:00`],
    ['en Yahoo, old', 'On Monday, January 5, 2015 2:03 PM, Jo Hartley <jo@example.org> wrote:'],
    ['en Airmail', 'On January 5, 2015 at 2:03:00 PM, Jo Hartley (jo@example.org) wrote:', `${NOON}:00`],
    ['en Missive', 'On January 5, 2015 at 14:03, Jo Hartley (jo@example.org) wrote:'],
    ['en Spark', 'On 5 Jan 2015, 14:03 +0000, Jo Hartley <jo@example.org>, wrote:', `${NOON}+00:00`],
    ['en ProtonMail', 'On Monday, January 5th, 2015 at 2:03 PM, Jo Hartley <jo@example.org> wrote:'],
    ['en Superhuman', 'On Mon, Jan 05, 2015 at 2:03 PM, Jo Hartley < jo@example.org > wrote:'],
    ['en Front', 'On January 5, 2015 at 2:03 PM GMT jo@example.org wrote:', `${NOON}+00:00`, AT, null],
    ['en Mutt', 'On Mon, Jan 05, 2015 at 02:03:00PM +0000, Jo Hartley wrote:', `${NOON}:00+00:00`, null],
    ['en Zoho', '---- On Mon, 05 Jan 2015 14:03:00 +0000 Jo Hartley <jo@example.org> wrote ----', `${NOON}:00+00:00`],
    ['en NetEase', 'At 2015-01-05 14:03:00, "Jo Hartley" <jo@example.org> wrote:', `${NOON}:00`],
    ['cy', 'Ar Llun, 5 Ion 2015 am 14:03 ysgrifennodd Jo Hartley <jo@example.org>:'],
    ['ga', 'Ar Luan 5 Ean 2015 ag 14:03, scríobh Jo Hartley <jo@example.org>:'],
    ['de Gmail', 'Am Mo., 5. Jan. 2015 um 14:03 Uhr schrieb Jo Hartley <jo@example.org>:'],
    ['de Apple Mail', 'Am 05.01.2015 um 14:03 schrieb Jo Hartley <jo@example.org>:'],
    ['de Thunderbird', 'Am 05.01.2015 um 14:03 schrieb Jo Hartley:', NOON, null],
    ['de Outlook web', 'Jo Hartley <jo@example.org> hat am 05.01.2015 14:03 geschrieben:'],
    ['fr Gmail', 'Le lun. 5 janv. 2015 à 14:03, Jo Hartley <jo@example.org> a écrit :'],
    ['fr Apple Mail', 'Le 5 janv. 2015 à 14:03, Jo Hartley <jo@example.org> a écrit :'],
    ['fr Thunderbird', 'Le 05/01/2015 à 14:03, Jo Hartley a écrit\u00a0:', NOON, null],
    ['es Gmail', 'El lun, 5 ene 2015 a las 14:03, Jo Hartley (<jo@example.org>) escribió:'],
    ['es Apple Mail', 'El 5 ene 2015, a las 14:03, Jo Hartley <jo@example.org> escribió:'],
    ['es Thunderbird', 'El 05/01/2015 a las 14:03, Jo Hartley escribió:', NOON, null],
    ['it Gmail', 'Il giorno lun 5 gen 2015 alle ore 14:03 Jo Hartley <jo@example.org> ha scritto:'],
    ['it Apple Mail', 'Il giorno 5 gen 2015, alle ore 14:03, Jo Hartley <jo@example.org> ha scritto:'],
    ['it Thunderbird', 'Il 05/01/2015 14:03, Jo Hartley ha scritto:', NOON, null],
    ['pt Gmail', 'Em seg., 5 de jan. de 2015 às 14:03, Jo Hartley <jo@example.org> escreveu:'],
    ['pt Gmail, Portugal', 'Jo Hartley <jo@example.org> escreveu (segunda, 5/01/2015 à(s) 14:03):'],
    ['pt Apple Mail', 'Em 5 de jan. de 2015, à(s) 14:03, Jo Hartley <jo@example.org> escreveu:'],
    ['nl Gmail', 'Op ma 5 jan 2015 om 14:03 schreef Jo Hartley <jo@example.org>:'],
    ['nl Apple Mail', 'Op 5 jan. 2015, om 14:03 heeft Jo Hartley <jo@example.org> het volgende geschreven:'],
    ['nl Gmail, old', 'Op 5 januari 2015 14:03 schreef Jo Hartley <jo@example.org> het volgende:'],
    ['nl Thunderbird', 'Op 05-01-2015 om 14:03 schreef Jo Hartley:', NOON, null],
    ['da Gmail', 'Den man. 5. jan. 2015 kl. 14.03 skrev Jo Hartley <jo@example.org>:'],
    ['da Thunderbird', 'Den 05.01.2015 kl. 14.03 skrev Jo Hartley:', NOON, null],
    ['no Gmail', 'man. 5. jan. 2015 kl. 14:03 skrev Jo Hartley <jo@example.org>:'],
    ['no Thunderbird', 'Den 05.01.2015 14:03, skrev Jo Hartley:', NOON, null],
    ['sv Gmail', 'Den mån 5 jan. 2015 kl 14:03 skrev Jo Hartley <jo@example.org>:'],
    ['sv Apple Mail', '5 jan. 2015 kl. 14:03 skrev Jo Hartley <jo@example.org>:'],
    ['sv Thunderbird', 'Den 2015-01-05 kl. 14:03, skrev Jo Hartley:', NOON, null],
    ['fi Gmail', 'ma 5. tammik. 2015 klo 14.03 Jo Hartley <jo@example.org> kirjoitti:'],
    ['fi Thunderbird', 'Jo Hartley kirjoitti 5.1.2015 klo 14.03:', NOON, null],
    ['pl Gmail', 'pon., 5 sty 2015 o 14:03 Jo Hartley <jo@example.org> napisał(a):'],
    ['pl Apple Mail', 'Wiadomość napisana przez Jo Hartley <jo@example.org> w dniu 5 sty 2015, o godz. 14:03:'],
    ['pl Thunderbird', 'W dniu 05.01.2015 o 14:03, Jo Hartley pisze:', NOON, null],
    ['cs Gmail', 'po 5. 1. 2015 v 14:03 odesílatel Jo Hartley <jo@example.org> napsal:'],
    ['cs Thunderbird', 'Dne 05. 01. 15 v 14:03 Jo Hartley napsal(a):', NOON, null],
    ['ru Gmail', 'пн, 5 янв. 2015 г. в 14:03, Jo Hartley <jo@example.org>:'],
    ['ru Gmail, old', '5 января 2015 г., 14:03 пользователь Jo Hartley <jo@example.org> написал:'],
    ['ru Apple Mail', '5 янв. 2015 г., в 14:03, Jo Hartley <jo@example.org> написал(а):'],
    ['ru Thunderbird', '05.01.2015 14:03, Jo Hartley пишет:', NOON, null],
    ['ru Mail.ru', 'Понедельник, 5 января 2015, 14:03 +03:00 от Jo Hartley <jo@example.org>:', `${NOON}+03:00`],
    ['ru Yandex', '05.01.2015, 14:03, "Jo Hartley" <jo@example.org>:'],
    ['uk Gmail', 'пн, 5 січ. 2015 р. о 14:03 Jo Hartley <jo@example.org> пише:'],
    ['uk Thunderbird', '05.01.2015 14:03, Jo Hartley пише:', NOON, null],
    ['ja Gmail', '2015年1月5日(月) 14:03 Jo Hartley <jo@example.org>:'],
    ['ja Apple Mail', '2015/01/05 14:03、Jo Hartley <jo@example.org>のメール:'],
    ['zh Gmail', 'Jo Hartley <jo@example.org> 于2015年1月5日周一 14:03写道：'],
    ['zh Gmail, Taiwan, half days', 'Jo Hartley <jo@example.org> 於 2015年1月5日 週一 下午2:03寫道：'],
    ['zh Apple Mail', '在 2015年1月5日，14:03，Jo Hartley <jo@example.org> 写道：'],
    ['zh Thunderbird', '在 2015/1/5 14:03, Jo Hartley 写道:', NOON, null],
    ['ko Gmail, half days', '2015년 1월 5일 (월) 오후 2:03, Jo Hartley <jo@example.org>님이 작성:'],
    ['ko Apple Mail', '2015. 1. 5. 오후 2:03, Jo Hartley <jo@example.org> 작성:'],
  ];
  test.each(rows)('%s', async (_name, line, date = NOON, email = AT, name = JO) => {
    const expected = ['Fourteen are lit.', name, email, date];
    expect(await told(`Fourteen are lit.\n\n${line}\n\n> How many lamps are lit?\n> Please count them.\n`)).toEqual(expected);
    expect(await told(`Fourteen are lit.\n\n${line}\n\nHow many lamps are lit?\n\nPlease count them.\n`)).toEqual(expected);
    // Marks and words parted by no-break spaces, as HTML leaves them; and lines that soft breaks of the transfer encoding parted.
    expect((await told(`Fourteen are lit.\n\n>\u00a0>\u00a0${line.replace(/ /g, '\u00a0')}\n>\u00a0>\u00a0>\u00a0How many lamps are lit?\n`)).slice(1)).toEqual(expected.slice(1));
    expect(await told(`Fourteen are lit.\n\n${line.slice(0, 40)}=\n${line.slice(40)}\n> How many lamps are lit?\n`)).toEqual(expected);
    if (line.includes(' <jo@')) {
      expect(await told(`Fourteen are lit.\n\n${line.replace(' <jo@', ' <\njo@')}\n> How many lamps are lit?\n`)).toEqual(expected);
      expect(await told(`Fourteen are lit.\n\n${line.replace(' <jo@', '\n<jo@')}\n> How many lamps are lit?\n`)).toEqual(expected);
    }
  });
});

test('a date and an address with neither verb nor colon, above marked lines', async () => {
  expect(await told('Fourteen are lit.\n\n2015/1/5 Jo Hartley <jo@example.org>\n\n> How many lamps are lit?\n')).toEqual(['Fourteen are lit.', JO, AT, '2015-01-05']);
  expect((await read('The log says:\n\n2015/1/5 Jo Hartley <jo@example.org>\n\nNothing else.\n')).length).toBe(1);
});

test.each([
  ['Turkish', 'Jo Hartley <jo@example.org>, 5 Oca 2015 Pzt, 14:03 tarihinde şunu yazdı:'], ['Hungarian', 'Jo Hartley <jo@example.org> ezt írta (időpont: 2015. jan. 5., H, 14:03):'],
  ['Greek', 'Στις Δευ 5 Ιαν 2015 στις 2:03 μ.μ., ο χρήστης Jo Hartley <jo@example.org> έγραψε:'], ['Hebrew', 'בתאריך יום ב׳, 5 בינו׳ 2015 ב-14:03 מאת Jo Hartley <jo@example.org>:'],
  ['Thai, wrapped', 'เมื่อ จ. 5 ม.ค. 2015 เวลา 14:03 Jo Hartley\n<jo@example.org> เขียนว่า:'],
])('a language that has no row: %s', async (_language, line) => {
  expect(await told(`Fourteen are lit.\n\n${line}\n\n> How many lamps are lit?\n`)).toEqual(['Fourteen are lit.', JO, AT, null]);
  expect((await read(`Fourteen are lit.\n\n${line}\n\nNothing is quoted.\n`)).length).toBe(1);
});

test('quoted text on the line of the introduction', async () => {
  const messages = await read('Fourteen are lit.\n\nSent from Yahoo Mail on Android \n \n  On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley<jo@example.org> wrote:   How many lamps are lit?\n\nPlease count them.\n');
  expect(messages.map((m) => [m.text, m.sender.name, m.date])).toEqual([['How many lamps are lit?\n\nPlease count them.', JO, NOON], ['Fourteen are lit.', null, null]]);
});

describe('header blocks', () => {
  const block = (from: string, sent: string, to: string, subject: string, when: string): string => `${from} Jo Hartley <jo@example.org>\n${sent} ${when}\n${to} Pat Lowe <pat@example.org>\n${subject} Lamps`;
  const rows: Row[] = [
    ['en Outlook', block('From:', 'Sent:', 'To:', 'Subject:', 'Monday, January 5, 2015 2:03 PM')],
    ['en Outlook for Mac, bold', block('*From:*', '*Date:*', '*To:*', '*Subject:*', 'Monday, 5 January 2015 at 14:03')],
    ['en Outlook for Mac, bold without the colon', block('*From*:', '*Date*:', '*To*:', '*Subject*:', 'Monday, 5 January 2015 at 14:03')],
    ['en Samsung', '-------- Original message --------\nFrom: Jo Hartley <jo@example.org>\nDate: 05/01/2015 14:03 (GMT+00:00)\nTo: Pat Lowe <pat@example.org>\nSubject: Lamps', `${NOON}+00:00`],
    ['en AOL', '-----Original Message-----\nFrom: Jo Hartley <jo@example.org>\nTo: pat <pat@example.org>\nSent: Mon, Jan 5, 2015 2:03 pm\nSubject: Lamps'],
    ['en Hotmail, date first', 'Date: Mon, 5 Jan 2015 14:03:00 +0000\nFrom: jo@example.org\nTo: pat@example.org\nSubject: Lamps', `${NOON}:00+00:00`, AT, null],
    ['en Hotmail, subject first', 'Subject: Lamps\nTo: pat@example.org\nFrom: jo@example.org\nDate: Mon, 5 Jan 2015 14:03:00 +0000', `${NOON}:00+00:00`, AT, null],
    ['en Yahoo', '________________________________\n From: Jo Hartley <jo@example.org>\nTo: Pat Lowe <pat@example.org> \nSent: Monday, January 5, 2015 2:03 PM\nSubject: Lamps'],
    ['en Outlook, double link', '________________________________\nFrom: Jo Hartley <jo@example.org<mailto:jo@example.org>>\nSent: 05 January 2015 14:03\nTo: Pat Lowe <pat@example.org<mailto:pat@example.org>>\nSubject: Lamps'],
    ['en From and To alone', 'From: Jo Hartley <jo@example.org>\nTo: Pat Lowe <pat@example.org>\nSubject: Lamps', null],
    ['en Outlook, underlined labels', block('_From:_', '_Sent:_', '_To:_', '_Subject:_', 'Monday, January 5, 2015 2:03 PM')],
    ['cy', block('Oddi wrth:', 'Anfonwyd:', 'At:', 'Pwnc:', '05 Ionawr 2015 14:03')],
    ['ga', block('Ó:', 'Seolta:', 'Chuig:', 'Ábhar:', '05 Eanáir 2015 14:03')],
    ['de Outlook', block('Von:', 'Gesendet:', 'An:', 'Betreff:', 'Montag, 5. Januar 2015 14:03')],
    ['de GMX', 'Gesendet: Montag, 05. Januar 2015 um 14:03 Uhr\nVon: "Jo Hartley" <jo@example.org>\nAn: pat@example.org\nBetreff: Lamps'],
    ['fr Outlook', block('De\u00a0:', 'Envoyé\u00a0:', 'À\u00a0:', 'Objet\u00a0:', 'lundi 5 janvier 2015 14:03')],
    ['fr Orange', 'Message du 05/01/15 14:03\nDe : "Jo Hartley" <jo@example.org>\nA : pat@example.org\nCopie à : \nObjet : Lamps'],
    ['es Outlook', block('De:', 'Enviado:', 'Para:', 'Asunto:', 'lunes, 5 de enero de 2015 14:03')],
    ['es Outlook, el', block('De:', 'Enviado el:', 'Para:', 'Asunto:', 'lunes, 5 de enero de 2015 2:03 p. m.')],
    ['it Outlook', block('Da:', 'Inviato:', 'A:', 'Oggetto:', 'lunedì 5 gennaio 2015 14:03')],
    ['pt Outlook', block('De:', 'Enviada:', 'Para:', 'Assunto:', 'segunda-feira, 5 de janeiro de 2015 14:03')],
    ['nl Outlook', block('Van:', 'Verzonden:', 'Aan:', 'Onderwerp:', 'maandag 5 januari 2015 14:03')],
    ['da Outlook', block('Fra:', 'Sendt:', 'Til:', 'Emne:', '5. januar 2015 14:03')],
    ['no Outlook', block('Fra:', 'Sendt:', 'Til:', 'Emne:', 'mandag 5. januar 2015 14.03')],
    ['sv Outlook', block('Från:', 'Skickat:', 'Till:', 'Ämne:', 'den 5 januari 2015 14:03')],
    ['fi Outlook', block('Lähettäjä:', 'Lähetetty:', 'Vastaanottaja:', 'Aihe:', 'maanantai 5. tammikuuta 2015 14.03')],
    ['pl Outlook', block('Od:', 'Wysłano:', 'Do:', 'Temat:', 'poniedziałek, 5 stycznia 2015 14:03')],
    ['cs Outlook', block('Od:', 'Odesláno:', 'Komu:', 'Předmět:', 'pondělí 5. ledna 2015 14:03')],
    ['ru Outlook', block('От:', 'Отправлено:', 'Кому:', 'Тема:', '5 января 2015 г. 14:03')],
    ['uk Outlook', block('Від:', 'Надіслано:', 'Кому:', 'Тема:', '5 січня 2015 р. 14:03')],
    ['ja Outlook', block('差出人:', '送信日時:', '宛先:', '件名:', '2015年1月5日 14:03')],
    ['zh Outlook', block('发件人:', '发送时间:', '收件人:', '主题:', '2015年1月5日 14:03')],
    ['zh QQ', '------------------ 原始邮件 ------------------\n发件人: "Jo Hartley"<jo@example.org>;\n发送时间: 2015年1月5日(星期一) 下午2:03\n收件人: "Pat"<pat@example.org>;\n主题: Lamps'],
    ['ko Outlook', block('보낸 사람:', '보낸 날짜:', '받는 사람:', '제목:', '2015년 1월 5일 월요일 오후 2:03')],
    ['ko Naver', '-----Original Message-----\nFrom: "Jo Hartley"<jo@example.org>\nTo: "Pat"<pat@example.org>;\nCc:\nSent: 2015-01-05 (월) 14:03:00\nSubject: Lamps', `${NOON}:00`],
    ['en ProtonMail, ruler', '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, January 5th, 2015 at 2:03 PM, Jo Hartley <jo@example.org> wrote:'],
    ['Lotus Notes', 'Jo Hartley <jo@example.org>\n05/01/2015 14:03\n\nTo\nPat Lowe <pat@example.org>\ncc\n\nSubject\nLamps'],
    ['GroupWise', '>>> Jo Hartley <jo@example.org> 05/01/2015 14:03 >>>'],
    ['Lotus Notes, bold under tabs', '\tJo Hartley <jo@example.org>\n\t05/01/2015 14:03\n\t\t\n\t\t *To:* Pat Lowe/Desk/Example@Example\n\t\t *cc:*\n\t\t *Subject:* Lamps'],
    ['Lotus Notes, wrapped before the date', '"Jo Hartley" <jo@example.org> on\n01/05/2015 02:03\nPM\nTo: Pat Lowe/Desk/Example@Example\ncc:\nSubject: Lamps'],
    ['Lotus Notes, the half day wrapped', '"Jo Hartley" <jo@example.org> on 01/05/2015 02:03\nPM\nTo: Pat Lowe/Desk/Example@Example\ncc:\nSubject: Lamps'],
    ['Lotus Notes, one line and the time wrapped', 'From:  Jo Hartley <jo@example.org>      01/05/2015\n02:03 PM\n\nTo: Pat Lowe/Desk/Example@Example\ncc:\nSubject: Lamps'],
    ['Lotus Notes, the date between blank lines', 'From:  Jo Hartley <jo@example.org>\n\n     01/05/2015 02:03 PM\n\n\nTo: Pat Lowe/Desk/Example@Example\ncc:\nSubject: Lamps'],
    ['Lotus Notes, the whole on one line that was wrapped', 'Jo Hartley <jo@example.org> 05/01/2015 14:03   To: Pat Lowe/Desk/Example@Example,\nSam Reed/Desk/Example@Example  cc:  Subject: Lamps'],
    ['Lotus Notes, "Message from" over three lines', '----- Message from Jo Hartley\n<jo@example.org> on Mon, 5 Jan 2015\n14:03:00 +0000 -----\nTo: Pat Lowe <pat@example.org>\nSubject: Lamps', `${NOON}:00+00:00`],
    ['Lotus Notes, recipients in residue of the transfer encoding', '=09Jo Hartley <jo@example.org>\n=0905/01/2015 14:03\n=09=09=20\n=09=09 To: Pat Lowe/Desk/Example@Example, Sam=\n=20\nReed/Desk/Example@Exampl=\ne, Kim Vale/Desk/Example@Example=\n,=20\nAlex Moor/Desk/Example@Example\n=09=09 cc:=20\n=09=09 Subject: Lamps'],
  ];
  test.each(rows)('%s', async (_name, header, date = NOON, email = AT, name = JO) => {
    expect(await told(`Fourteen are lit.\n\n${header}\n\nHow many lamps are lit?\n\nPlease count them.\n`)).toEqual(['Fourteen are lit.', name, email, date]);
  });
});

describe('forwarded mail', () => {
  const fields = 'From: Jo Hartley <jo@example.org>\nDate: Mon, 5 Jan 2015 at 14:03\nSubject: Lamps\nTo: <pat@example.org>';
  const rows: Row[] = [
    ['en Gmail', `---------- Forwarded message ---------\n${fields}`], ['en Apple Mail', 'Begin forwarded message:\n\nFrom: Jo Hartley <jo@example.org>\nSubject: Lamps\nDate: 5 January 2015 at 14:03:00 GMT\nTo: Pat Lowe <pat@example.org>', `${NOON}:00+00:00`],
    ['en Apple Mail, marked', '> Begin forwarded message:\n> \n> From: Jo Hartley <jo@example.org>\n> Date: 5 January 2015 14:03:00 GMT\n> To: pat@example.org\n> Subject: Lamps', `${NOON}:00+00:00`],
    ['en Thunderbird', '-------- Forwarded Message --------\nSubject: \tLamps\nDate: \tMon, 5 Jan 2015 14:03:00 +0000\nFrom: \tJo Hartley <jo@example.org>\nTo: \tpat@example.org', `${NOON}:00+00:00`],
    ['de Gmail', `---------- Forwarded message ---------\nVon: Jo Hartley <jo@example.org>\nDate: Mo., 5. Jan. 2015 um 14:03 Uhr\nSubject: Lamps\nTo: <pat@example.org>`],
    ['de Apple Mail', 'Anfang der weitergeleiteten Nachricht:\n\nVon: Jo Hartley <jo@example.org>\nBetreff: Lamps\nDatum: 5. Januar 2015 um 14:03:00 MEZ\nAn: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['fr Apple Mail', 'Début du message réexpédié :\n\nDe: Jo Hartley <jo@example.org>\nObjet: Lamps\nDate: 5 janvier 2015 à 14:03:00 UTC+1\nÀ: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['es Apple Mail', 'Inicio del mensaje reenviado:\n\nDe: Jo Hartley <jo@example.org>\nAsunto: Lamps\nFecha: 5 de enero de 2015, 14:03:00 CET\nPara: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['it Apple Mail', 'Inizio messaggio inoltrato:\n\nDa: Jo Hartley <jo@example.org>\nOggetto: Lamps\nData: 5 gennaio 2015 14:03:00 CET\nA: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['nl Apple Mail', 'Begin doorgestuurd bericht:\n\nVan: Jo Hartley <jo@example.org>\nOnderwerp: Lamps\nDatum: 5 januari 2015 om 14:03:00 CET\nAan: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['pt Apple Mail', 'Início da mensagem reencaminhada:\n\nDe: Jo Hartley <jo@example.org>\nAssunto: Lamps\nData: 5 de janeiro de 2015, 14:03:00 WET\nPara: Pat Lowe <pat@example.org>', `${NOON}:00+00:00`],
    ['sv Apple Mail', 'Vidarebefordrat brev:\n\nFrån: Jo Hartley <jo@example.org>\nÄmne: Lamps\nDatum: 5 januari 2015 14:03:00 CET\nTill: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['da Apple Mail', 'Start på videresendt besked:\n\nFra: Jo Hartley <jo@example.org>\nEmne: Lamps\nDato: 5. januar 2015 kl. 14.03.00 CET\nTil: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['no Apple Mail', 'Videresendt melding:\n\nFra: Jo Hartley <jo@example.org>\nEmne: Lamps\nDato: 5. januar 2015 kl. 14:03:00 CET\nTil: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['fi Apple Mail', 'Välitetty viesti alkaa:\n\nLähettäjä: Jo Hartley <jo@example.org>\nAihe: Lamps\nPäivämäärä: 5. tammikuuta 2015 klo 14.03.00\nVastaanottaja: Pat Lowe <pat@example.org>', `${NOON}:00`],
    ['pl Apple Mail', 'Początek przekazywanej wiadomości:\n\nOd: Jo Hartley <jo@example.org>\nTemat: Lamps\nData: 5 stycznia 2015 14:03:00 CET\nDo: Pat Lowe <pat@example.org>', `${NOON}:00+01:00`],
    ['cs Apple Mail', 'Začátek přeposílané zprávy:\n\nOd: Jo Hartley <jo@example.org>\nPředmět: Lamps\nDatum: 5. ledna 2015 14:03:00 SEČ\nKomu: Pat Lowe <pat@example.org>', `${NOON}:00`],
    ['ru Apple Mail', 'Начало переадресованного сообщения:\n\nОт: Jo Hartley <jo@example.org>\nТема: Lamps\nДата: 5 января 2015 г., 14:03:00\nКому: Pat Lowe <pat@example.org>', `${NOON}:00`],
    ['uk Apple Mail', 'Початок листа, що пересилається:\n\nВід: Jo Hartley <jo@example.org>\nТема: Lamps\nДата: 5 січня 2015 р. 14:03\nКому: Pat Lowe <pat@example.org>'],
    ['ja Apple Mail', '転送されたメッセージ:\n\n差出人: Jo Hartley <jo@example.org>\n件名: Lamps\n日付: 2015年1月5日 14:03:00 JST\n宛先: Pat Lowe <pat@example.org>', `${NOON}:00+09:00`],
    ['zh Apple Mail', '下面是被转发的邮件：\n\n发件人: Jo Hartley <jo@example.org>\n主题: Lamps\n日期: 2015年1月5日 GMT+8 14:03:00\n收件人: Pat Lowe <pat@example.org>', `${NOON}:00+08:00`],
    ['ko Apple Mail', '전달된 메시지:\n\n보낸 사람: Jo Hartley <jo@example.org>\n제목: Lamps\n날짜: 2015년 1월 5일 오후 2:03\n받는 사람: Pat Lowe <pat@example.org>'],
  ];
  test.each(rows)('%s', async (_name, header, date = NOON, email = AT, name = JO) => {
    const mark = header.startsWith('>') ? '> ' : '';
    const body = `See below.\n\n${header}\n${mark}\n${mark}How many lamps are lit?\n`;
    expect(await told(body)).toEqual(['See below.', name, email, date]);
    expect((await read(body)).map((m) => m.origin)).toEqual(['forward', 'message']);
  });
});

describe('own text', () => {
  const quoted = 'On 5 Jan 2015, at 14:03, Jo Hartley <jo@example.org> wrote:\n> How many lamps are lit?';
  test.each<[string, string, string]>([
    ...([
      ['en', 'Sent from my iPhone'], ['en', 'Get Outlook for iOS<https://aka.ms/o0ukef>'], ['en', 'Sent from Yahoo Mail on Android'], ['en', 'Sent from Outlook for Android'], ['en', 'Sent from Mail for Windows 10'], ['en', 'Sent via BlackBerry from T-Mobile'], ['en', 'Sent from my Samsung Galaxy smartphone.'],
      ['en', 'Sent from my Verizon, Samsung Galaxy smartphone'], ['en', 'Sent from ProtonMail mobile'], ['cy', 'Anfonwyd o fy iPhone'], ['ga', 'Seolta ó mo iPhone'], ['de', 'Von meinem iPhone gesendet'], ['de', 'Gesendet von meinem Android-Mobiltelefon mit GMX Mail.'], ['fr', 'Envoyé de mon iPhone'], ['fr', 'Envoyé depuis mon appareil Samsung'],
      ['es', 'Enviado desde mi iPhone'], ['it', 'Inviato da iPhone'], ['pt', 'Enviado do meu iPhone'], ['nl', 'Verstuurd vanaf mijn iPhone'], ['da', 'Sendt fra min iPhone'], ['no', 'Sendt fra min iPad'], ['sv', 'Skickat från min iPhone'], ['fi', 'Lähetetty iPhonesta'], ['pl', 'Wysłane z iPhone\'a'],
      ['cs', 'Odesláno z iPhonu'], ['ru', 'Отправлено с iPhone'], ['uk', 'Надіслано з iPhone'], ['ja', 'iPhoneから送信'], ['zh', '发自我的iPhone'], ['ko', '나의 iPhone에서 보냄'],
    ] as const).map(([language, footer]): [string, string, string] => [`${language}: ${footer}`, `Fourteen are lit.\n\n${footer}\n\n${quoted}\n`, 'Fourteen are lit.']),
    ['a signature under "--" without its space', `Fourteen are lit.\n\n--\nPat Lowe\nLamp Warden\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a signature under "__"', `Fourteen are lit.\n\n__\nPat Lowe\nLamp Warden\nTel: 01632 960001\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a signature under "---"', `Fourteen are lit.\n\n---\nPat Lowe\nLamp Warden, Wexcombe Town Council\n01632 960001\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a signature under underscores', `Fourteen are lit.\n\n_____________________\nPat Lowe\nLamp Warden\npat@example.org\n`, 'Fourteen are lit.'],
    ['a signature under a dash', 'Fourteen are lit.\n\n—\nPat Lowe\nLamp Warden\n', 'Fourteen are lit.'],
    ['a signature of names and posts alone, under a ruler', 'Fourteen are lit.\n\n_________\nPat Lowe\nLamp Warden\n', 'Fourteen are lit.'],
    ['a signature on one row', `Fourteen are lit.\n\nPat Lowe | Lamp Warden | Wexcombe Town Council | 01632 960001\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a signature under the introduction', `Fourteen are lit.\n\n-- \nPat Lowe\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a signature below the quotation', `${quoted}\n\nFourteen are lit.\n\n-- \nPat Lowe\nLamp Warden\n`, 'Fourteen are lit.'],
    ['name and telephone, no closing', `Fourteen are lit.\n\nPat Lowe\nLamp Warden\nTel: 01632 960001\n\n${quoted}\n`, 'Fourteen are lit.'],
    ['a closing keeps its name, the post goes', `Fourteen are lit.\n\nKind regards,\nPat Lowe\nLamp Warden\nWexcombe Town Council\n01632 960001\n\n${quoted}\n`, 'Fourteen are lit.\n\nKind regards,\nPat Lowe'],
    ['text after the closing stays', `Fourteen are lit.\n\nRegards,\nPat\n\nP.S. I have not counted the one at the pond yet.\n\n${quoted}\n`, 'Fourteen are lit.\n\nRegards,\nPat\n\nP.S. I have not counted the one at the pond yet.'],
    ['"Regards," within the text', `Regards,\n\nJo asked me to send these to you, so here they are.\n\n${quoted}\n`, 'Regards,\n\nJo asked me to send these to you, so here they are.'],
    ['a portal\'s line', 'Fourteen are lit.\n\n##- Please type your reply above this line -##\n\nYour request (14) has been updated.\n\nHow many lamps are lit?\n', 'Fourteen are lit.'],
    ['a portal\'s line, another', 'Fourteen are lit.\n\n--- Please respond above this line ---\n\nHow many lamps are lit?\n', 'Fourteen are lit.'],
    ['a forge\'s footer', 'Fourteen are lit.\n\n—\nReply to this email directly or view it on GitHub.\n', 'Fourteen are lit.'],
    ['signed with OpenPGP', '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nFourteen are lit.\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v1\n\niQEcBAEBAgAGBQJUqpvoAAoJE\n=abcd\n-----END PGP SIGNATURE-----\n', 'Fourteen are lit.'],
    ['a mailing list\'s footer', 'Fourteen are lit.\n\n_______________________________________________\nlamps-users mailing list\nlamps-users@lists.example.org\nhttps://lists.example.org/mailman/listinfo/lamps-users\n', 'Fourteen are lit.'],
    ['nothing above the introduction', `${quoted}\n`, ''],
    ['an answer below', `${quoted}\n\nFourteen are lit.\n`, 'Fourteen are lit.'],
    ['answers between, and a blank line under the introduction', 'On 5 Jan 2015, at 14:03, Jo Hartley <jo@example.org> wrote:\n\n> How many lamps are lit?\n\nFourteen.\n\n> And poles?\n\nTwelve.\n', '> How many lamps are lit?\n\nFourteen.\n\n> And poles?\n\nTwelve.'],
    ['answers between', `${quoted}\n\nFourteen.\n\n> And poles?\n\nTwelve.\n`, '> How many lamps are lit?\n\nFourteen.\n\n> And poles?\n\nTwelve.'],
  ])('%s', async (_name, body, own) => { expect((await told(body))[0]).toBe(own); });

  test.each([
    ['en', 'Kind regards,'], ['en', 'Cheers'], ['en', 'Have a good weekend!'], ['en', 'See you soon,'], ['cy', 'Cofion gorau,'], ['ga', 'Is mise le meas,'], ['de', 'Mit freundlichen Grüßen'], ['de', 'Viele Grüße'], ['fr', 'Bien cordialement,'], ['es', 'Un saludo,'], ['it', 'Cordiali saluti,'], ['pt', 'Atenciosamente,'], ['nl', 'Met vriendelijke groet,'],
    ['da', 'Med venlig hilsen'], ['no', 'Med vennlig hilsen'], ['sv', 'Med vänliga hälsningar,'], ['fi', 'Ystävällisin terveisin'], ['pl', 'Z poważaniem,'], ['cs', 'S pozdravem'], ['ru', 'С уважением,'], ['uk', 'З повагою,'], ['ja', 'よろしくお願いいたします。'], ['zh', '此致'], ['ko', '감사합니다.'],
  ])('a closing: %s %s', async (_language, closing) => {
    const [message] = await read(`Fourteen are lit.\n\n${closing}\nPat Lowe\n\nLamp Warden\nTel: 01632 960001\n`);
    expect(message!.zones!.filter((z) => z.text.trim()).map((z) => [z.zone, z.text.trim()])).toEqual([['body', 'Fourteen are lit.'], ['sign-off', closing], ['sign-off', 'Pat Lowe'], ['signature', 'Lamp Warden\nTel: 01632 960001']]);
  });

  test.each([
    ['en', 'Dear Ms Lowe,'], ['en', 'Hi Pat'], ['cy', 'Annwyl Pat,'], ['ga', 'A chara,'], ['de', 'Sehr geehrte Frau Lowe,'], ['fr', 'Bonjour Pat,'], ['es', 'Estimada Pat:'], ['it', 'Gentile Sig.ra Lowe,'], ['pt', 'Prezada Pat,'], ['nl', 'Beste Pat,'], ['da', 'Kære Pat,'], ['no', 'Hei Pat,'], ['sv', 'Hej Pat!'],
    ['fi', 'Hyvä Pat,'], ['pl', 'Szanowna Pani,'], ['cs', 'Dobrý den,'], ['ru', 'Здравствуйте, Пат!'], ['uk', 'Добрий день!'], ['ja', 'ロウ様'], ['zh', '您好！'], ['ko', '안녕하세요,'],
  ])('a greeting: %s %s', async (_language, greeting) => {
    const [message] = await read(`${greeting}\n\nFourteen are lit.\n`);
    expect(message!.zones![0]).toMatchObject({ zone: 'greeting', text: `${greeting}\n` });
  });
});

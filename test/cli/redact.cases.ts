/** Invented correspondence with what must not survive --redact, and what must. */
export interface RedactCase { name: string; files: Readonly<Record<string, string>>; secrets: readonly string[]; stays: readonly string[] }

const attached = (name: string, text: string): string => `--b\nContent-Type: text/plain; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`;

export const CASES: readonly RedactCase[] = [
  {
    name: 'a request by mail and its refusal, quoted under it',
    files: {
      'imelda-hartley-byrne.eml': `From: "Hartley-Byrne, Imelda" <imelda.hartley-byrne@mail.example.org>
To: FOI Team <foi@borsetshire.gov.uk>
Cc: Will Okonkwo <will.okonkwo@example.net>
Subject: Request about Imelda Hartley-Byrne's parking at 14 Mill Lane
Date: Mon, 24 Jun 2019 21:09:19 +0100
Message-ID: <imelda.1@mail.example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Dear Mr Osgood,

Will you please send me the Bill for May 2019? I may ask again in
June. My neighbour Dr Fenwick Abernathy spoke to Will about it, and Imelda
Hartley-Byrne's
car was towed from 14 Mill Lane, Wexcombe, BX1 2AB on 3 May 2019.
Under section 12(1) you have 20 working days. Reference FOI-2019-0173.
See https://www.whatdotheyknow.com/user/imelda_hartley_byrne and
https://example.org/people/ImeldaHartleyByrne?mail=imelda%2Ehartley%2Dbyrne%40mail.example.org
Her number is 07700 900123 and my mobile: +44 (0)1632 960 001, ext. 4412.

Yours faithfully,

Imelda Hartley-Byrne
The Old Rectory,
Church Lane,
Wexcombe
BX3 4CD
Tel: 01632 960123
imelda.hartley-byrne@mail.example.org

${attached('Letter from I Hartley-Byrne.txt', 'Dear Mr Osgood,\n\nI am Imelda Hartley-Byrne of 9 Pond Street.\n')}--b--
`,
      'b.eml': `From: Osgood Perrin <osgood.perrin@borsetshire.gov.uk>
To: Imelda Hartley-Byrne <imelda.hartley-byrne@mail.example.org>
Subject: RE: Request about Imelda Hartley-Byrne's parking
Date: Tue, 25 Jun 2019 10:09:19 +0100
In-Reply-To: <imelda.1@mail.example.org>
Message-ID: <b@borsetshire.gov.uk>

Dear Ms Hartley-Byrne,

Thank you, IMELDA. We refuse your request under section 40(2) of the Freedom of Information Act 2000.

Kind regards,
Osgood Perrin
Information Officer
Borsetshire County Council
0300 123 4567

From: Hartley-Byrne, Imelda <imelda.hartley-byrne@mail.example.org>
Sent: 24 June 2019 21:09
To: FOI Team
Subject: Request

Dear Mr Osgood,

Will you please send me the Bill for May 2019? I may ask again in
June.
`,
    },
    secrets: ['Imelda', 'Hartley', 'Byrne', 'Okonkwo', 'Osgood', 'Perrin', 'Abernathy', 'Fenwick', 'Mill Lane', 'Rectory', 'Church Lane', 'BX1 2AB', 'BX3 4CD', '900123', '960 001', '4412', '960123', '123 4567', 'mail.example.org', 'Pond Street'],
    stays: ['Will you please', 'the Bill for May 2019', 'I may ask', 'section 12(1)', '20 working days', 'FOI-2019-0173', '3 May 2019', 'Borsetshire County Council', 'Information Officer'],
  },
  {
    name: 'names that are words as well',
    files: {
      'a.eml': `From: Will May <will.may@example.org>
To: Borsetshire FOI <foi@borsetshire.gov.uk>
Subject: Bill payments in May
Date: Mon, 6 May 2019 09:00:00 +0100
Message-ID: <1@example.org>

Dear Bill,

Will the council say in May how much the Bill will cost? It may. A grace period and a green paper
will be read by the page. Mark the answer clearly: the park, the banks and the young.

Will's letter went to Grace Green, and to Mark. Cllr Young saw it.

Regards,
Will
`,
      'b.eml': `From: Bill Banks <bill.banks@borsetshire.gov.uk>
To: Will May <will.may@example.org>
Subject: Re: Bill payments in May
Date: Tue, 7 May 2019 09:00:00 +0100
In-Reply-To: <1@example.org>
Message-ID: <2@borsetshire.gov.uk>

Dear Will,

We hold no such Bill, and will say so in May.

Yours sincerely,
Bill Banks
`,
    },
    secrets: ['Will May', 'Dear Will', 'Dear Bill', "Will's letter", 'Regards, Will', 'Bill Banks', 'Grace Green', 'Cllr Young', 'will.may', 'bill.banks'],
    stays: ['Will the council say in May', 'how much the Bill will cost? It may', 'A grace period and a green paper', 'the park, the banks and the young', 'hold no such Bill, and will say so in May', 'Bill payments in May', 'foi@borsetshire.gov.uk'],
  },
  {
    name: 'a page of a request site',
    files: {
      'thread.txt': `Parking permits in Wexcombe

Tiberius Quillfeather made this Freedom of Information request to Borsetshire County Council

The request was refused by Borsetshire County Council.

From: Tiberius Quillfeather

24 June 2019

Dear Borsetshire County Council,

How many permits were issued to residents of 3 Quarry Close, Wexcombe BX4 1ZZ? My father, Mr Ptolemy Quillfeather, rang
(020) 7946 0018.

Yours faithfully,

Tiberius Quillfeather

From: Ottoline Brackenbury
Borsetshire County Council

16 July 2019

Dear Mr Quillfeather,

Tiberius, we refuse your request under section 14(1). Please write to Ottoline Brackenbury or
foi@borsetshire.gov.uk.

Yours sincerely,

O. Brackenbury
Information Governance Team
`,
    },
    secrets: ['Tiberius', 'Quillfeather', 'Ptolemy', 'Ottoline', 'Brackenbury', 'Quarry Close', 'BX4 1ZZ', '7946'],
    stays: ['Borsetshire County Council', 'section 14(1)', 'foi@borsetshire.gov.uk', 'Information Governance Team', 'Parking permits in Wexcombe', '24 June 2019', '16 July 2019'],
  },
  {
    name: 'people whom nobody greets, and other ways to write a name',
    files: {
      'lamps.eml': `From: "Josephine K. O'Hartigan" <jko.lamps@mail.example.net>
To: FOI <foi@wexcombe.gov.uk>
Subject: Street lamps at Nettle End
Date: Mon, 24 Jun 2019 21:09:19 +0100
Message-ID: <josephine@mail.example.net>

Dear Wexcombe Town Council,

My name is Josephine O'Hartigan. Please send me the letters of my solicitor, Zebedee Muckleroy, since 2018, and what my
neighbour Thaddeus said. My husband Ptolomy wrote as well, and so did the mother of Xanthippe. This is Important to the O'Hartigans.
I am Welsh. Are JKO, J.K.O. or the O’Hartigans named in it? I can be found as @JosieOHartigan. My landlord is Wexcombe Housing Trust.

Yours faithfully,

Josephine O'Hartigan (Josie)
The Old Forge, Nettle End, Wexcombe, BX4 7QT
`,
      'lamps-answer.eml': `From: FOI <foi@wexcombe.gov.uk>
To: "Josephine K. O'Hartigan" <jko.lamps@mail.example.net>
Subject: RE: Street lamps at Nettle End
Date: Tue, 23 Jul 2019 16:42:07 +0100
In-Reply-To: <josephine@mail.example.net>
Message-ID: <answer@wexcombe.gov.uk>

We hold no letters.

From: Josephine K. O'Hartigan [mailto:jko.lamps@mail.example.net]
Sent: 24 June 2019 21:09
To: FOI; Lamp Desk
Cc: Tuckwell, Friarus; Bartholomea Quince (Bartie);
 Ignatz Brambleby
Subject: Street lamps at Nettle End

Dear Wexcombe Town Council,

My name is Josephine O'Hartigan. Please send me the letters of my solicitor, Zebedee Muckleroy, since 2018, and what my
neighbour Thaddeus said.
`,
    },
    secrets: ['Josephine', 'Hartigan', 'Josie', 'JKO', 'J.K.O', 'Zebedee', 'Muckleroy', 'Thaddeus', 'Ptolomy', 'Xanthippe', 'Old Forge', 'BX4 7QT', 'Tuckwell', 'Friarus', 'Bartholomea', 'Quince', 'Bartie', 'Ignatz', 'Brambleby'],
    stays: ['I am Welsh', 'This is Important', 'Wexcombe Housing Trust', 'Street lamps at', 'Lamp Desk', 'We hold no letters'],
  },
  {
    name: 'a mailbox of two threads',
    files: {
      'x.mbox': `From a Mon Jan  5 14:03:00 2015
From: Saoirse O'Malley <saoirse@omalley.example.org>
To: Wexcombe FOI <foi@wexcombe.gov.uk>
Subject: Lamps
Date: Mon, 5 Jan 2015 14:03:00 +0000
Message-ID: <1@omalley.example.org>
Content-Type: text/html; charset=utf-8

<p>Dear Team,</p><p>How many lamps are lit in Quay Street? Ask José Núñez, please.</p><p>Best wishes,<br>Saoirse O’Malley</p>

From b Mon Jan  5 15:03:00 2015
From: Jos=?utf-8?q?=C3=A9?= Nunez <jose@nunez.example.com>
To: Wexcombe FOI <foi@wexcombe.gov.uk>
Subject: Ponds
Date: Mon, 5 Jan 2015 15:03:00 +0000
Message-ID: <2@nunez.example.com>

Dear Sir or Madam,

How many ponds are there? Saoirse will not know.

Thanks,
Jose

`,
    },
    secrets: ["O'Malley", 'O’Malley', 'saoirse@', 'José', 'Núñez', 'Nunez', 'jose@', 'Thanks, Jose'],
    stays: ['How many lamps are lit', 'How many ponds are there', 'foi@wexcombe.gov.uk', 'Dear Sir or Madam'],
  },
];

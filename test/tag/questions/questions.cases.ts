/** A page of a request and its answer. What the request asks, by number, and the words of the part that names each; null where none does. Argued from the text. */
export interface QuestionCase {
  name: string; request: string; reply: string; questions: readonly (readonly [number: string, asks: string, answer: string | null])[];
}

export const QUESTIONS: readonly QuestionCase[] = [
  { name: 'numbers answered by numbers', request: '1. How many lamps were lit?\n2. What did each of them cost?', reply: 'We disclose the figures:\n\n1. There were 14.\n2. They cost £20 each.',
    questions: [['1', 'How many lamps were lit?', '1. There were 14.'], ['2', 'What did each of them cost?', '2. They cost £20 each.']] },
  { name: 'brackets, and "Question N"', request: 'Please tell me:\n\n1) How many lamps were lit?\n\n2) What did each of them cost?', reply: 'Please find the information below.\n\nQuestion 1\n\nThere were 14.\n\nQuestion 2\n\nThey cost £20 each.',
    questions: [['1', 'How many lamps were lit?', 'Question 1\n\nThere were 14.'], ['2', 'What did each of them cost?', 'Question 2\n\nThey cost £20 each.']] },
  { name: 'Q1 and Q2, one of them not answered', request: 'Q1. How many lamps were lit?\nQ2. What did each of them cost?', reply: 'The information is as follows.\n\nQ1: There were 14 in all.\n\nWe hope that this helps.',
    questions: [['1', 'How many lamps were lit?', 'Q1: There were 14 in all.\n\nWe hope that this helps.'], ['2', 'What did each of them cost?', null]] },
  { name: 'recited, each with its answer', request: '1. How many lamps were lit at midnight on the first of March?\n2. What did each of them cost the council in the year before?', reply: 'We hold this information.\n\nHow many lamps were lit at midnight on the first of March?\n\nThere were 14.\n\nWhat did each of them cost the council in the year before?\n\nEach cost £20.',
    questions: [['1', 'How many lamps were lit at midnight on the first of March?', 'How many lamps were lit at midnight on the first of March?\n\nThere were 14.'], ['2', 'What did each of them cost the council in the year before?', 'What did each of them cost the council in the year before?\n\nEach cost £20.']] },
  { name: 'bullets are counted', request: '- How many lamps were lit at midnight on the first of March?\n- What did each of them cost the council in the year before?', reply: 'We do not hold the information about cost.\n\nHow many lamps were lit at midnight on the first of March? There were 14.',
    questions: [['1', 'How many lamps were lit at midnight on the first of March?', 'How many lamps were lit at midnight on the first of March? There were 14.'], ['2', 'What did each of them cost the council in the year before?', null]] },
  { name: 'all recited first, answered after', request: '1. How many lamps were lit?\n2. What did each of them cost?', reply: 'You asked:\n\n1. How many lamps were lit?\n2. What did each of them cost?\n\nThe information is as follows.\n\n1. There were 14.\n2. They cost £20 each.',
    questions: [['1', 'How many lamps were lit?', '1. There were 14.'], ['2', 'What did each of them cost?', '2. They cost £20 each.']] },
  { name: 'named within a sentence', request: '1. How many lamps were lit?\n2. What did each of them cost?', reply: 'We disclose what we hold. In answer to question 1, there were 14. As to question 2, we do not hold the information.',
    questions: [['1', 'How many lamps were lit?', 'In answer to question 1, there were 14.'], ['2', 'What did each of them cost?', 'As to question 2, we do not hold the information.']] },
  { name: 'letters under a number', request: '1. For each lamp:\na) when was it lit?\nb) what did it cost?', reply: 'The information is below.\n\n1a) In May.\n1b) £20.',
    questions: [['1', 'For each lamp:', null], ['1a', 'when was it lit?', '1a) In May.'], ['1b', 'what did it cost?', '1b) £20.']] },
  { name: 'no list, no questions', request: 'How many lamps were lit in 2019, and what did they cost?', reply: 'Please find the information below: there were 14.', questions: [] },
  { name: 'a wrapped question', request: '1. How many lamps were lit at midnight\n   on the first of March?\n2. Where?', reply: 'The information is as follows.\n\n1. There were 14.\n2. In the square.',
    questions: [['1', 'How many lamps were lit at midnight\n   on the first of March?', '1. There were 14.'], ['2', 'Where?', '2. In the square.']] },
];

import type { TemplatesWords } from '../fr/templates.ts'

export const templates = {
  title: 'Start from a template',
  line: 'A text to complete, times to move. Nothing is published without you.',
  blank: 'Start from a blank page',
  blanks: (n: number) =>
    n === 1
      ? 'One passage in brackets is still to be filled in.'
      : `${n} passages in brackets are still to be filled in.`,
  all: {
    food_drive: {
      name: 'Food drive',
      line: 'Welcome people at a shop’s door, sort, load.',
      title: 'Help at the food drive in front of [the shop]',
      description: `For half a day you welcome people who do their shopping, tell them about the drive, and put away what they give.

You come as two or three, always with someone who knows the way. At the end the team weighs the boxes and shares a coffee.

Bring comfortable shoes and [something warm]. You can stay seated if you like.

What is collected goes to [who receives the food].`,
    },
    home_visit: {
      name: 'Home visit',
      line: 'Keep someone company, an hour a week.',
      title: 'Spend an hour a week with someone who lives alone',
      description: `Once a week you visit the same person at home: you chat, play cards, take a few steps outside if the weather allows.

The first time, a member of the association comes along and introduces you. You do no cleaning and no care: you bring time.

We look for someone regular. If you cannot come one day, just tell us [how to tell us].

Once a [month], the volunteers meet to talk about their visits.`,
    },
    homework: {
      name: 'Homework, workshop',
      line: 'Help a small group with their homework.',
      title: 'Help [children of nine and ten] with their homework',
      description: `After school you sit at a table with two or three pupils. You read the instructions with them, cheer them on, and play a little when it is done.

You need not be good at everything: we look for answers together. [The person in charge] is always in the room, and shows you how the first time.

Place: [the room]. Material and a snack are there.

The workshop stops during school holidays.`,
    },
    worksite: {
      name: 'Sorting, repairs, building',
      line: 'A morning to sort, mend, plant, paint.',
      title: 'Lend a hand to [repaint the room]',
      description: `We need hands for [what there is to do]. By the end of the morning the result can be seen.

No experience is asked for: someone shows the gestures, and there are tasks for every strength. Gloves and tools are provided.

Bring clothes that may get dirty and [good shoes].

We end with a shared meal.`,
    },
    digital_help: {
      name: 'A hand with digital things',
      line: 'Help to write a message, fill in a form.',
      title: 'Help people with their phone or computer',
      description: `At a drop-in session you help people to send a photo, write a message, fill in a form online. Everyone comes with a question and a device.

You show without doing it for them, at their pace. If you do not know, you look together or pass it on to someone else.

Place: [the room], with a connection. You never have to write down or keep anyone’s password.

Someone else from the team is always there.`,
    },
    party: {
      name: 'Party, refreshments',
      line: 'Set up, serve, welcome, clear away.',
      title: 'Run the refreshments and help at the party of [the village, the school]',
      description: `On the day you join the team to [set up tables, serve drinks, welcome people]. You choose your time; for the rest, enjoy the party.

We meet a quarter of an hour before, to share out the tasks. There is always someone to take over from you.

Meal and drinks are on us.

Place: [the square, the hall]. If it rains, [what is planned].`,
    },
  },
} satisfies TemplatesWords

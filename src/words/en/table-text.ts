import type { tableText as french } from '../fr/table-text.ts';

/** The tables of open data, and each of their columns. */
export const tableText: typeof french = {
  blocs: {
    title: 'Blocks of text',
    description:
      'A row for each block: paragraph, quotation, heading, note… End to end, the blocks give all the texts.',
    columns: {
      id: 'Identifier of the block: that of the text, a hash, then the anchor where the site shows it. A block without an anchor of its own takes that of the block before, a point and a rank.',
      texte: 'Text where the block stands.',
      rang: 'Place in the text, from 1; notes come last.',
      genre: 'What the block is.',
      numero: 'Number in the margin, by which it is cited; only paragraphs and quotations have one.',
      tour: 'Rank, in the text, of the turn of speech to which the block belongs; empty outside a dialogue.',
      langue: 'Language of the block (BCP 47) when it is not that of the edition.',
      contenu: 'Text without formatting, to the letter; of a table, the cells one after the other.',
      ancre:
        'Place of the page where the block is shown, to be put after a hash behind the address of the text; empty before the first number.',
    },
  },
  cooperations: {
    title: 'Cooperations',
    description: 'A row for each cooperation that a text affirms, those of the map.',
    columns: {
      numero: 'Number of the cooperation on the map and in its table.',
      texte: 'Text that reports it.',
      bloc: 'Block that says so.',
      partenaires: 'Who cooperates: first the one of whom the text speaks, then the one or those with whom.',
      designations:
        'How the text calls each partner, in the same order: its name, or what is said of it when it is not named.',
      genre: 'What the link is, according to the source.',
      sujet: 'On what they cooperate.',
      depuis: 'Date of the beginning (EDTF); empty if the source does not say.',
      anciennete: 'What the source says of its length without dating it.',
    },
  },
  evenements: {
    title: 'Dated events',
    description: 'A row for each dated event that a text reports.',
    columns: {
      texte: 'Text that reports it.',
      rang: 'Place among the events of the text, from 1.',
      date: 'Date as precise as the source (EDTF): YYYY, YYYY-MM, YYYY-MM-DD, 199X for a decade, 19XX for a century, 1939/1945 for a span, 1905~ for an approximate date; -0043 is 44 BC.',
      premier_jour: 'First day that this date may mean, YYYY-MM-DD; empty if nothing says so.',
      dernier_jour: 'Last day that this date may mean, YYYY-MM-DD; empty if nothing says so.',
      evenement: 'What happened.',
      bloc: 'Block that says so; empty if none does, and the editor alone dates it.',
      concerne: 'What the sentences that say so name; a notion, by the text of its definition.',
    },
  },
  mentions: {
    title: 'Mentions',
    description: 'A row each time a text names a place, an organisation, a person or a notion.',
    columns: {
      texte: 'Text that names.',
      bloc: 'Block where the name stands.',
      cible: 'What is named; a notion, by the text of its definition.',
      mots: 'The words that name it, as they are written.',
      debut: 'Place of the first character in the content of the block, from 0, in Unicode characters.',
      fin: 'Place after the last character.',
    },
  },
  noms: {
    title: 'Other names',
    description: 'A row for each other name of a thing: former or foreign spelling, local name, variant of a term.',
    columns: {
      cible: 'What bears this name; a notion, by the text of its definition.',
      nom: 'The name, in its own writing.',
      langue: 'Language (BCP 47) of a local name; that of other names is not stated.',
      nature: 'Name in the language of the place, variant of the term defined, or any other name.',
    },
  },
  organisations: {
    title: 'Organisations',
    description: 'A row for each organisation: town council, ministry, association…',
    columns: {
      id: 'Identifier of the organisation.',
      nom: 'Full name.',
      langue: 'Language of the name (BCP 47) when it is not that of the edition.',
      sigle: 'Acronym, without points.',
      type: 'What the organisation is.',
      administre: 'Place that it administers.',
      lieu: 'Place where it is established, or that it administers.',
      note: 'Editor’s note.',
    },
  },
  intervenants: {
    title: 'Persons',
    description: 'A row for each person who spoke. In what capacity: in the relations, since it varies.',
    columns: {
      id: 'Identifier of the person.',
      prenom: 'Given name; empty for those who have one name only.',
      nom: 'Family name, with its particle.',
      note: 'Editor’s note.',
    },
  },
  lieux: {
    title: 'Places',
    description: 'A row for each place that is mentioned, from town to continent.',
    columns: {
      id: 'Identifier of the place.',
      nom: 'Usual name in the language of the edition.',
      type: 'What the place is.',
      pays: 'Country where it is, in codes of two letters (ISO 3166-1); empty for an area that is in no country.',
      latitude: 'Decimal degrees (WGS 84), north positive; an indicative point for an area.',
      longitude: 'Decimal degrees (WGS 84), east positive.',
      note: 'Editor’s note.',
    },
  },
  positions: {
    title: 'Positions in the debates',
    description: 'A row for each position held on a question debated, each agreement and each point left open.',
    columns: {
      question: 'The question debated.',
      genre: 'Position, agreement between those who debate, or point left open.',
      phrase: 'What is held, in a sentence by the editor.',
      tenue_par: 'Who holds it; empty when it is the source itself, or nobody.',
      blocs: 'Blocks where it is held.',
    },
  },
  citations: {
    title: 'Quotations',
    description: 'A row for each quotation to the letter.',
    columns: {
      bloc: 'Block of the quotation: a block holds only one.',
      texte: 'Text where it stands.',
      intervenant: 'Who said it; empty for those who have no page.',
      auteur: 'Who said or wrote it, without having a page: author of a book, unnamed voice.',
      oeuvre: 'Title of the work from which the words come.',
      annee: 'Year of the work.',
      page: 'Page of the work.',
      citation: 'The words, without quotation marks.',
      glose: 'What is spoken of, by the editor, when the words alone do not say so.',
      citant: 'Whose words they are, when they are not those of the person with whose words they are reported.',
    },
  },
  relations: {
    title: 'Relations',
    description:
      'A row for each relation between two things, stated by a text or a record: who speaks, in whose name, where, and of what.',
    columns: {
      de: 'Where the relation starts.',
      relation: 'What it is, in French; to be read in the order of the columns.',
      vers: 'Where it leads.',
      texte: 'Text that establishes it; empty when it is the record of an organisation.',
      nombre: 'How many times, where that can be counted: mentions, quotations, blocks reported; 1 elsewhere.',
      qualite: 'In what capacity the person speaks in this text, as stated on that day.',
      role: 'What the person does in this text, when not there to give a talk.',
    },
  },
  textes: {
    title: 'Texts',
    description: 'A row for each text of the proceedings, chapters included.',
    columns: {
      id: 'Identifier of the text: its kind and its name, as in its address.',
      genre: 'What the text is.',
      titre: 'Title; of a definition, the term defined.',
      langue: 'Language of the title (BCP 47) when it is not that of the edition.',
      numero: 'Number of a chapter, in Roman then Arabic figures; neither the introduction nor the conclusion has one.',
      partie: 'Chapter that holds the text; empty for those of the first level.',
      rang: 'Place in the order of the proceedings, from 1.',
      resume: 'The text in a sentence, by the editor; of a definition, the definition itself.',
      resume_long: 'Abstract of several sentences, by the author or a catalogue; empty where there is none.',
      mots_cles: 'Keywords by the author or a catalogue, in the language of the text.',
      qui_parle: 'Who speaks, presents what is told or proposes what is defined.',
      themes: 'Themes dealt with.',
      jour: 'Day on which the text was spoken, YYYY-MM-DD, by itself or by the programme; empty when neither says.',
      debut: 'When the action told began: YYYY, YYYY-MM, YYYY-MM-DD, or 199X for a decade.',
    },
  },
  themes: {
    title: 'Themes',
    description: 'A row for each theme under which texts are gathered.',
    columns: {
      id: 'Identifier of the theme.',
      nom: 'Name of the theme.',
      description: 'What it gathers, in a sentence.',
    },
  },
  voice: {
    voix: 'Who speaks: a person, quoted word for word or reported in other words; the source document itself; the editor.',
    voix_de: 'Persons whose words they are; empty for the source and the editor.',
    voix_nom: 'Who speaks without having a page: unnamed voice, group, author of a book quoted; empty for the others.',
  },
  address:
    'Address of the page, or of the place on the page: whole when the edition knows where it is published, otherwise from the root of the site.',
};

/**
 * Places that all French readers know: where the texts say nothing of one, it is none of their words misspelt or cut short,
 * and no part of its name answers for it. Without those whose names are words of every text (« Sens », « Nord »).
 */
export const WELL_KNOWN_PLACES: readonly string[] = /* @__PURE__ */ listed(
  // Departments
  'Ain,Aisne,Allier,Alpes-de-Haute-Provence,Hautes-Alpes,Alpes-Maritimes,Ardèche,Ardennes,Ariège,Aveyron,Bouches-du-Rhône,' +
    'Calvados,Cantal,Charente,Charente-Maritime,Cher,Corrèze,Corse,Corse-du-Sud,Haute-Corse,Côte-d’Or,Côtes-d’Armor,' +
    'Côtes-du-Nord,Dordogne,Doubs,Drôme,Eure-et-Loir,Finistère,Gard,Haute-Garonne,Gironde,Hérault,Ille-et-Vilaine,' +
    'Indre-et-Loire,Isère,Jura,Loir-et-Cher,Haute-Loire,Loire-Atlantique,Loiret,Lot-et-Garonne,Lozère,Maine-et-Loire,' +
    'Haute-Marne,Mayenne,Meurthe-et-Moselle,Meuse,Morbihan,Moselle,Nièvre,Oise,Orne,Puy-de-Dôme,Pyrénées-Atlantiques,' +
    'Hautes-Pyrénées,Pyrénées-Orientales,Bas-Rhin,Haut-Rhin,Rhône,Haute-Saône,Saône-et-Loire,Sarthe,Savoie,Haute-Savoie,' +
    'Seine-Maritime,Seine-et-Marne,Yvelines,Deux-Sèvres,Tarn,Tarn-et-Garonne,Vaucluse,Vendée,Vienne,Haute-Vienne,Vosges,' +
    'Yonne,Territoire de Belfort,Essonne,Hauts-de-Seine,Seine-Saint-Denis,Val-de-Marne,Val-d’Oise,Guadeloupe,Martinique,' +
    'Guyane,La Réunion,Mayotte,' +
    // Regions and provinces
    'Alsace,Aquitaine,Auvergne,Auvergne-Rhône-Alpes,Bourgogne,Bourgogne-Franche-Comté,Bretagne,Centre-Val de Loire,' +
    'Champagne-Ardenne,Franche-Comté,Grand Est,Haute-Normandie,Hauts-de-France,Languedoc,Languedoc-Roussillon,Limousin,' +
    'Lorraine,Midi-Pyrénées,Nouvelle-Aquitaine,Occitanie,Pays basque,Pays de la Loire,Picardie,Poitou,Poitou-Charentes,' +
    'Rhône-Alpes,Touraine,Anjou,Berry,Béarn,Gascogne,Périgord,Roussillon,Polynésie,Nouvelle-Calédonie,' +
    // Towns
    'Agen,Aix-en-Provence,Ajaccio,Albi,Alençon,Amiens,Angoulême,Annecy,Antibes,Arles,Arras,Auch,Aurillac,Auxerre,Avignon,' +
    'Bastia,Bayonne,Beauvais,Belfort,Besançon,Béziers,Biarritz,Blois,Bordeaux,Boulogne-sur-Mer,Boulogne-Billancourt,' +
    'Bourg-en-Bresse,Bourges,Brest,Brive-la-Gaillarde,Caen,Cahors,Calais,Cambrai,Cannes,Carcassonne,Chambéry,' +
    'Charleville-Mézières,Chartres,Châteauroux,Cherbourg,Cholet,Clermont-Ferrand,Colmar,Compiègne,Créteil,Dieppe,Dijon,' +
    'Douai,Dunkerque,Épinal,Évreux,Évry,Gap,Grasse,Grenoble,Guéret,Ivry-sur-Seine,La Rochelle,La Roche-sur-Foron,Laon,Laval,Le Havre,' +
    'Le Mans,Le Puy-en-Velay,Lens,Lille,Lorient,Lyon,Mâcon,Mantes-la-Jolie,Melun,Metz,Montauban,Montbéliard,Montpellier,' +
    'Montreuil,Mulhouse,Nancy,Nanterre,Narbonne,Nice,Nîmes,Niort,Orléans,Pantin,Pau,Périgueux,Perpignan,Poitiers,Pontoise,' +
    'Quimper,Reims,Roanne,Rodez,Romans-sur-Isère,Roubaix,Rouen,Saint-Brieuc,Saint-Denis,Saint-Étienne,Saint-Lô,Saint-Malo,' +
    'Saint-Nazaire,Saint-Quentin,Saumur,Sète,Soissons,Strasbourg,Tarbes,Toul,Toulon,Toulouse,Tourcoing,Tours,Troyes,Tulle,' +
    'Valence,Valenciennes,Vannes,Verdun,Versailles,Vesoul,Vichy,Villeurbanne,Vitré,' +
    // Towns abroad
    'Abidjan,Accra,Addis-Abeba,Alexandrie,Alger,Amman,Amsterdam,Ankara,Antananarivo,Anvers,Athènes,Bagdad,Bangkok,Barcelone,' +
    'Belgrade,Berlin,Berne,Beyrouth,Bogota,Bologne,Bombay,Bonn,Brasilia,Bratislava,Brazzaville,Bruxelles,Bucarest,Budapest,' +
    'Buenos Aires,Le Caire,Le Cap,Caracas,Casablanca,Chicago,Cologne,Conakry,Copenhague,Cotonou,Cracovie,Dakar,Damas,Delhi,' +
    'Douvres,Dublin,Édimbourg,Florence,Francfort,Gaza,Genève,Gênes,Hambourg,Hanoï,La Havane,Helsinki,Hô Chi Minh-Ville,' +
    'Hong Kong,Istanbul,Izmir,Jakarta,Jérusalem,Johannesburg,Kaboul,Karachi,Kiev,Kinshasa,Kyoto,Lagos,Lausanne,Leipzig,Liège,' +
    'Lima,Lisbonne,Liverpool,Ljubljana,Lomé,Londres,Los Angeles,Luxembourg,Madrid,Manchester,Manille,Marrakech,Mexico,Milan,' +
    'Minsk,Montréal,Moscou,Munich,Nagasaki,Nairobi,Naples,New York,Niamey,Nouakchott,Novi Sad,Osaka,Ottawa,Ouagadougou,' +
    'Palerme,Pékin,Phnom Penh,Podgorica,Porto,Prague,Pristina,Québec,Quito,Rabat,Ramallah,Riga,Rio de Janeiro,Rome,Rotterdam,' +
    'Saïgon,Saint-Pétersbourg,São Paulo,Sarajevo,Séoul,Séville,Shanghai,Singapour,Skopje,Sofia,Stockholm,Stuttgart,Sydney,' +
    'Tallinn,Tbilissi,Téhéran,Tel-Aviv,Thessalonique,Tirana,Tokyo,Tombouctou,Toronto,Tripoli,Tunis,Turin,Valparaiso,Vancouver,' +
    'Varsovie,Venise,Vientiane,Vilnius,Washington,Yaoundé,Zagreb,Zurich',
);

// Browsers are not given what they do not use.
// @__NO_SIDE_EFFECTS__
function listed(places: string): string[] {
  return places.split(',');
}

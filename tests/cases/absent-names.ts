/** Family names and towns of which the first seminar says nothing, nor anything that begins as they do. */
export const absentNames: readonly string[] = (
  'Abadie Adam Allard Arnaud Aubert Aubry Bailly Barbier Baron Bazin Benoit Berger Bertin Besnard Besson Bigot ' +
  'Blanchard Boucher Boulanger Bouvier Boyer Briand Brunet Carlier Carpentier Chauvin Charpentier Colas Colin Collet ' +
  'Cordier Cousin Delaunay Delmas Deschamps Devaux Dubois Dufour Dumas Dumont Dupuis Duval Fabre Faure Ferrand Fleury ' +
  'Fournier Gaillard Garcia Gauthier Gerard Gilbert Gillet Giraud Gomez Guerin Guillot Guyot Hamon Hardy Herve Hoarau ' +
  'Hubert Huet Humbert Imbert Jacquet Joly Jourdan Klein Lacroix Lagarde Lambert Langlois Laporte Laurent Lebrun Leclerc ' +
  'Lecomte Lefebvre Legros Lejeune Lemaire Lemaitre Leroux Leroy Lesage Leveque Lopez Lucas Maillard Mallet Marechal ' +
  'Marion Martinez Marty Mathieu Maury Menard Meunier Meyer Michaud Millet Monnier Morel Morvan Moulin Muller Noel Olivier ' +
  'Pascal Pasquier Payet Pelletier Perret Perrot Philippe Picart Pichon Poirier Poulain Prevost Regnier Renard Renault ' +
  'Reynaud Ribeiro Richard Riviere Robin Rodriguez Rolland Rossi Rousset Roussel Roux Royer Salmon Sanchez Schmitt ' +
  'Schneider Simon Tanguy Tessier Tixier Vallet Vasseur Verdier Vincent Voisin Weber Weiss ' +
  'Nantua Nantiat Angoulême Antibes Annecy Aurillac Auxerre Bayonne Beauvais Belfort Besançon Béziers Blois Bourges ' +
  'Cahors Cannes Carcassonne Chambéry Chartres Châteauroux Chaumont Colmar Compiègne Dunkerque Épinal Évreux Guéret Laon ' +
  'Limoux Lorient Mâcon Marmande Mende Montauban Moulins Mulhouse Narbonne Niort Périgueux Perpignan Quimper Roanne Rodez ' +
  'Roubaix Tarbes Troyes Tulle Verdun Versailles Vesoul Vichy Lisbonne Porto Séville Barcelone Bilbao Milan Turin Naples ' +
  'Venise Florence Bologne Munich Hambourg Cologne Francfort Leipzig Dresde Zagreb Ljubljana Tirana Sofia Bucarest ' +
  'Cracovie Kiev Moscou Minsk Vilnius Tallinn Helsinki Stockholm Copenhague Dublin Manchester Liverpool Birmingham Bristol ' +
  'Cardiff Anvers Bruges Liège Namur Genève Lausanne Zurich Salzbourg Innsbruck Tunis Alger Rabat Tripoli Nouakchott ' +
  'Conakry Cotonou Ouagadougou Kinshasa Douala Yaoundé Libreville Kigali Nairobi Hanoï Saigon Bangkok Rangoun Manille ' +
  'Jakarta Séoul Shanghai Canton Osaka Sapporo Okinawa Bombay Delhi Karachi Kaboul Téhéran Bagdad Damas Beyrouth Amman ' +
  'Izmir Trabzon Erzurum Adana Konya Bursa Tetovo Bitola Kalgan Ségou Kayes Mopti Sikasso ' +
  // What looks like an elision and a word that it says
  'Lallemand Lespagnol Durban Lacoste Lhomme Delage'
).split(' ');

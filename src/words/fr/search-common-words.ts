/**
 * The commonest words of French, folded: where the texts hold none of one, it is none of theirs misspelt. Only what makes an index
 * reads them (`near-words.ts`). Of the ten thousand of Wiktionary’s frequency lists, those of four letters or more that
 * a dictionary has as they are.
 */
export const COMMON_WORDS: readonly string[] = /* @__PURE__ */ listed(
  'abandonner abondamment abonnement abordable aborder aboutir absence absolu absolument abus academique acceder ' +
    'acceleration accelerer acceptable accepter accessible accessoire accident accompagner accomplir accord accorde ' +
    'accorder accroissement accueil accueillir accumuler accuse achat acheter acheteur acier acquereur acquerir acquis ' +
    'acquisition acte acteur actif action actionnaire activement activite actualite actuariel actuel actuellement ' +
    'adaptation adapter adequat adjoint admettre administrateur administratif administration admirablement admis adopte ' +
    'adopter adresse adresser adulte aerien aeronautique affaire affiche afficher affirmer affronter afin africain agence ' +
    'agenda agent agir agreable agreablement agressif agricole aidant aide aider ailleurs aime aimer ainsi aise aisement ' +
    'ajouter album alcool alimentaire alimentation alimenter allant allemand aller alliance allure allusion alors ' +
    'aluminium amateur ambiance ambiant ambitieux ambition amelioration ameliorer amende amener americain amont amour ' +
    'amoureux ampleur analogue analyse analyser analyste ancien anglais angle animal anime annee anniversaire annonce ' +
    'annoncer annuel annuellement anonyme antenne anterieurement anticiper anversois appareil apparemment apparence ' +
    'apparition appartement appel appele appeler appellation appetit applicable application applique appliquer apport ' +
    'apporter appreciable appreciation apprecier apprendre apprentissage approche arabe arbre architecte architecture ' +
    'argent argument arme armee arrivee arriver article artiste artistique ascension asiatique aspect assemblee assez ' +
    'assiette assise assistance assistant assiste assister association associe assumer assurance assure assurement ' +
    'assurer assureur atelier atout attache attaque atteindre atteinte attendre attendu attente attentif attention ' +
    'attentivement attirer attitude attractif attrait attrayant attribuer aucun aucune audacieux audio audit augmentation ' +
    'augmenter auparavant auquel aura aussi australien autant auteur authentique auto automatique automatiquement automne ' +
    'automobile autonome autonomie autorisation autorite autoroute autour autre autrefois autrement auxquelles auxquels ' +
    'aval avance avancee avancer avant avantage avantageux avec avenir aventure avenue avion avis avocat avoir avoue ' +
    'avril ayant bail bailleur bain baisse baisser balance balle ballon banal bancaire bande banlieue banque banquette ' +
    'banquier baptise baron baroque barre barreau base basilic bassin bataille bateau batterie battre beau beaucoup ' +
    'beaute bebe belge benefice beneficiaire beneficier benefique berceau berline besoin beton beurre biais bien bijou ' +
    'bilan billet biographie biologique bizarre blanc bleu bloc blocage bloquer blues boire bois boisson bombe bond ' +
    'bonheur bonus boom bord bordeaux bordure bouche bouge bouger bouillon boule boulevard boulot bouquet bourgeois ' +
    'bourgmestre bourse boursier bout bouteille boutique bouton branche brancher bras brasserie brasseur break bref ' +
    'brevet bricolage brillant brin brique briser britannique brochure broker bronze brosse bruit brun brusquement brut ' +
    'brutalement brute bruxellois budget budgetaire bulletin bureau business cabine cabinet cacao cache cacher cachet ' +
    'cadastral cadeau cadre cafe cahier caisse calcul calculer calendrier calme calmer camera camion camp campagne ' +
    'canadien canal canard cancer candidat candidature caoutchouc capable capacite capitaine capital capitalisation ' +
    'capitalisme capot caracteristique carbone carburant cardiaque carnet carre carrement carrosserie carte carton ' +
    'cascade cash casino casque cassation casse casser casserole cassette catalogue catastrophe catastrophique categorie ' +
    'cathedrale catholique cauchemar cause caution cave caviar ceci ceder ceinture cela celle cellule celui cense cent ' +
    'centaine centenaire center central centre cependant ceramique cercle cerner certain certainement certes certificat ' +
    'certification certitude cerveau cesse cesser cession cette ceux chacun chacune chair chaise chaleur chaleureux ' +
    'chambre champ champagne champion championnat chance change changement changer chanson chant chanter chanteur ' +
    'chantier chaos chapeau chapelle chapitre chaque charbon charge chargement charger charme chasse chat chaud chauffage ' +
    'chauffeur chaussee chaussure chef chemin chemise cher chercher chercheur cheval chez chic chien chiffre chimie ' +
    'chimique chinois chips chirurgie choc chocolat choisir choix chose chretien chronique chute chuter cible ciel ciment ' +
    'cineaste cinema cinq cinquantaine cinquante circonstance circuit circulaire circulation circuler cirque cite citer ' +
    'citoyen citron civil civilisation clair clairement clan clarte classe classement classer classique clause clavier ' +
    'clef client climat clinique cliquet clos club coalition cocktail code coefficient coffre coherence cohesion coin ' +
    'colis collaborateur collaboration collaborer colle collecte collectif collection collectionneur colloque colonne ' +
    'coloris combat combattre combien combinaison combine combiner comble combler combustible comedie comedien comite ' +
    'commande commander comme commencer comment commentaire commerce commercial commercialisation commercialiser commis ' +
    'commissaire commission commun communal communautaire communaute communication communique communiquer communisme ' +
    'communiste compact compagnie compagnon comparable comparaison comparer compartiment compatibilite compatible ' +
    'compensation compenser competence competent competitif competition competitivite complement complementaire complet ' +
    'completer complexe complexite complice complicite comportement comporter composant compose composer compositeur ' +
    'composition comprehension comprendre compression compromis comptabilite comptable comptant compte compter comptoir ' +
    'comte concentration concentre concentrer concept concepteur conception concernant concerne concert concertation ' +
    'concession concevoir conclure conclusion concours concret concretiser concurrence concurrencer concurrent ' +
    'concurrentiel condamnation condamne condition conditionnement conducteur conduire conduit confection conference ' +
    'confiance confiant confier configuration confirmation confirmer conflit confondre conforme conformement conformite ' +
    'confort confortable confrontation confusion conge conjoint conjointement conjoncture conjoncturel connaissance ' +
    'connecter connexion connu conquerir conquis consacrer conscience conscient conseil conseiller consensus consentir ' +
    'consequence consequent conservateur conservation conserve conserver considerable considerablement consideration ' +
    'considerer console consolidation consolider consommateur consommation consomme consommer consortium constamment ' +
    'constant constante constat constatation constater constituer constitution constructeur construction construire ' +
    'consultance consultant consultation consulter contact contacter conte contemporain contenant contenir content ' +
    'contenter contenu contestation conteste contexte continent continu continuer continuite contradiction contrainte ' +
    'contraire contrairement contraste contrat contre contrepartie contrer contribuable contribuer contribution ' +
    'convaincre convaincu convention convergence conversation conversion convertible convertir conviction convivial ' +
    'convivialite cooperation cooperative coordination copie coquille corde corps correct correctement correction ' +
    'correlation correspondance correspondant corriger corruption costume cotation cote cotisation coton couche coucher ' +
    'couler couleur coup coupable coupe couper couple coupon cour courage courant courbe courir couronne courrier cours ' +
    'course court courtage courtier couteau coutume couture couvert couverture couvrant couvrir craindre crainte cran ' +
    'cravate crayon creance creancier createur creatif creation creativite credibilite credible credit credo creer ' +
    'creneau creux crime criminalite crise cristal critique croire croissance croissant croix crucial cuir cuire cuisine ' +
    'cuisinier cuisson cuivre culpabilite culte culture culturel cure curieusement curieux curiosite cuvee cycle cyclique ' +
    'cycliste dame danger dangereux danois dans danse date davantage debarrasser debat debit debiteur debouche deboucher ' +
    'debourser debout debut decalage deceler decembre decennie deception decharge decidement decider decision declaration ' +
    'declarer declin deco decor decoration decote decoupe decouvert decouvrir decret decrire decrocher deduction deduire ' +
    'defaire defaite defaut defavorable defendre defense defi deficit definir definitif definition definitivement ' +
    'deflation defunt degager degradation degre degustation deguster dehors dejeuner delai delegation delegue delicat ' +
    'delicieux delit delocalisation delta demain demande demander demandeur demarche demarrage demarrer demenagement ' +
    'demeurant demeure demi demission democratie democratique demonstration demontrer denicher denomination denoncer ' +
    'dense densite depart departement depassant depasser dependance dependant depense depenser depit deplacement deplacer ' +
    'deposer depreciation depression depuis depute derapage deregulation derive dernier deroulement desastre descendre ' +
    'descente description desert desespoir design designer desir desireux desordre desormais desquelles desquels dessert ' +
    'dessin dessiner dessous dessus destin destination destinee destruction detachement detail detecter detection detenir ' +
    'detente detenteur detention detenu deterioration determinant determination determiner detour detriment detruire ' +
    'dette deuil deux devaluation devant developpant developpe developpement developper devenir devise devoiler devoir ' +
    'devolu diable diagnostic dialogue diamant dictionnaire diesel differemment difference different differentiel ' +
    'difficile difficilement difficulte diffuser diffusion digne dimanche dimension diminuer diminution dire direct ' +
    'directement directeur direction dirigeant diriger discipline discours discret discretion discrimination discussion ' +
    'discuter disparition disparu disponibilite disponible disposant disposer dispositif disposition disque disquette ' +
    'distance distinction distinguer distribuer distributeur distribution divers diverses diversification diversifier ' +
    'diversite dividende division divorce dizaine docteur document documentation doigt dollar domaine domestique domicile ' +
    'domine dommage donation donc donne donnee donner dont dore dorenavant dormir dose dossier doter double doublement ' +
    'doubler doucement douceur douche douleur douloureux doute douter douteux doux douzaine douze dramatique drame dresse ' +
    'dresser drogue droit duquel durable durant duree durement durer dynamique dynamisme ecart echange echanger ' +
    'echantillon echapper echeance echeant echec echelle eclairage eclat ecole ecologique economie economique ' +
    'economiquement economiste ecoute ecouter ecran ecrin ecrire ecrit ecriture ecrivain editeur edition education ' +
    'effectif effectivement effectuer effet efficace efficacement efficacite effort egal egalement egard eglise elaborer ' +
    'elan elargir electoral electricite electrique electronique elegance elegant element eliminer elle elles emballage ' +
    'emetteur emettre emission emotion empire emplacement emploi employe employeur emprunt emprunter encadre encore ' +
    'encourager endettement endroit energetique energie enfance enfant enfin engage engagement engager engouement enlever ' +
    'ennemi enorme enormement enregistrer enseigne enseignement ensemble ensuite entame entamer entendre enthousiasme ' +
    'enthousiaste entier entite entourage entre entree entreprendre entrepreneur entreprise entrer entretenir entretien ' +
    'enveloppe envergure envers envie environ environnement envisageable envisager envol envoye envoyer epais epargne ' +
    'epingle episode epoque epoux epreuve equilibre equipe equipee equipement equivalent erreur espace espagnol esperer ' +
    'espoir esprit essai essayer essence essentiel essentiellement essor esthetique estimation estime estimer etabli ' +
    'etablir etablissement etage etape etat etendre etendue ethique etiquette etoile etonnant etrange etranger etroit ' +
    'etroitement etude etudiant etudier euro europeen evaluation evaluer evenement eventail eventuel eventuellement ' +
    'evidemment evidence evident eviter evolue evoluer evolution evoquer exact exactement examen examiner excellence ' +
    'excellent exception exceptionnel exceptionnellement excessif exclu exclure exclusif exclusivement executer executif ' +
    'exemplaire exemple exercer exercice exigeant exigence exiger existant existence exister exoneration exotique ' +
    'expansion experience expert explication explicitement expliquer exploitation exploiter explose explosion expose ' +
    'exposition express expression exprimer extension exterieur externe extrait extraordinaire fabricant fabrication ' +
    'fabrique fabriquer fabuleux face facile facilement facilite faciliter facteur facto facture faculte faible faiblesse ' +
    'faille failli faillite faim faire fait fameux familial famille fantaisie fantastique farine fascinant fatigue faute ' +
    'fauteuil faux faveur favorable favorablement favori favoriser federal federation feminin feminite femme ferme ' +
    'fermement fermentation fermer fermete fermeture ferroviaire festival feuille fevrier fiabilite fiable fibre fiche ' +
    'fichier fiction fidelite fier fierte figurant figure figurer file filet fille film fils filtre final finale ' +
    'finalement finance financement financer financier finement finesse finir finition firme fisc fiscal fiscalement ' +
    'fiscalite fixation fixe fixer flacon flamand fleur fleuve flexibilite flexible florin flot flotte flou fluide flux ' +
    'foie foire fois folie fonction fonctionnaire fonctionnement fonctionner fond fondamental fondamentalement fondateur ' +
    'fondation fonde fonder fondre fonds fondu foot football force forcement forcer forfait forfaitaire format formation ' +
    'forme former formidable formulaire formule formuler fort forte fortement fortiori fortune fosse fouet foule foulee ' +
    'four fourchette fournir fournisseur fourniture foyer fraction fragile fragilite frais franc franchement franchir ' +
    'franchise francophone frappant frappe frapper fraude frein freinage freiner frequemment frequence frequent ' +
    'frequentation frigo froid fromage front fruit fuir fuite fume fusion fusionner futur gage gagnant gagne gagner gain ' +
    'galerie gamme garage garantie garantir garde garder gare gastronomie gastronomique gauche geant gendarmerie general ' +
    'generalement generation generer genereux generique generosite genetique genie genocide genre gens geographique ' +
    'gerant gerer geste gestion gestionnaire gibier gigantesque giron glace glisse glissement glisser global globalement ' +
    'globe gloire golf gourmand gourmandise gourou gouvernement gouverneur grain graisse grand grandeur grandir graphique ' +
    'gras gratuit gratuitement grave gravite grec griffe grille grimpe grimper gris gros grossesse groupe guerre guichet ' +
    'guide guider guise habitant habitation habitude habitue habituel habituellement haine hall handicap hardware ' +
    'harmonie hasard hausse haussier haut hautement hauteur hebdomadaire helas heritage herite heros hesiter heure ' +
    'heureusement heureux hier hierarchie histoire historique historiquement hiver holding hollandais homard home hommage ' +
    'homme homologue honneur honte horaire horizon hormis hors houlette http huile huit humain humanitaire humour hutu ' +
    'hypothecaire ideal idealement idee identifier identique identite ignorer illusion illustration illustre image ' +
    'imaginaire imagination imaginer immanquablement immediat immediatement immense immeuble immobilier impact imperatif ' +
    'imperativement implantation importance important imposable imposant imposer imposition impossible impression ' +
    'impressionnant imprimante imprime imprimer improbable inattendu incapable incendie incertain inchange incident ' +
    'inciter inconnu incontestable incontestablement incontournable inconvenient incroyable inculpe indemnite indeniable ' +
    'independamment independance independant indicateur indicatif indication indice indifferent indiquer indirectement ' +
    'indispensable individu individuel individuellement industrie industriel inedit inevitable inevitablement inferieur ' +
    'inflation influence influencer information informatique informer infrarouge infrastructure ingenieur initial ' +
    'initialement initiative injection innovation inquietant inscrit inspiration inspire installation installer instance ' +
    'instant institution instrument insuffisant integrale integralement integration integrer intellectuel intelligence ' +
    'intelligent intense intention interactif interdiction interdire interdit interessant interesse interesser interface ' +
    'interieur interimaire interlocuteur intermediaire international interne interpretation interroge intervenir ' +
    'intervention interview intime intitule introduction introduire inutile invention inverse inversement investir ' +
    'investissement investisseur invite irlandais islamique isole issue italien jadis jamais jambon janvier japonais ' +
    'jardin jargon jaune jazz jeans jete jeter jeudi jeune jeunesse joie joindre joint joli joliment joue jouer jouet ' +
    'joueur jour journal journaliste journee judiciaire judicieux juge jugement juger juif juillet juin jupe juridique ' +
    'jurisprudence juriste jury jusque juste justement justesse justice justifier kilo krach label laboratoire lacune ' +
    'laine laisse laisser lait lance lancee lancement lancer langage langue laps laquelle large largement largeur laser ' +
    'laver leader leadership leasing lecteur lecture legal legalement legendaire legende leger legion legislateur ' +
    'legislation legislature legitime legitimite lendemain lent lente lentement lenteur lequel lesquelles lesquels lettre ' +
    'leur leve lever levier liaison liberal liberalisation liberation liberer liberte librairie libre librement licence ' +
    'licencie licenciement liegeois lien lieu ligne limitant limitation limite limiter lineaire linge lingerie ' +
    'linguistique lion liquidation liquide liquidite lire lisse liste litige litre litteraire litteralement litterature ' +
    'livraison livre livrer livret local localisation locataire location logement loger logiciel logique logiquement ' +
    'logistique logo loin loisir long longevite longtemps longuement longueur look lors lorsque louer loup lourd ' +
    'lourdement loyer ludique lumineux lundi lune lutte lutter luxe luxembourgeois luxueux machine made mafia magasin ' +
    'magazine magie magique magistrat magnetique magnifique maigre mailing main maintenance maintenant maintenir maintien ' +
    'mais maison majeur majoration majoritaire majoritairement majorite malade maladie malaise malgre malheur ' +
    'malheureusement malheureux maman management manager mandat manger manifestation manifeste manifestement manifester ' +
    'manipulation manipuler manne mannequin manque manquer manteau manuel maquillage marasme marbre marchand marche ' +
    'marcher mardi marge marginal mari mariage marie marier marin marine maritime mark marketing marque marquer mars ' +
    'masculin masque masse massif massivement match materiau materiel matin maturite mauvais maxi maximum mecanique ' +
    'mecanisme medaille medecin medecine media mediatique medical medicament mediocre mefiance meilleur melange melanger ' +
    'membre memoire menace menage menee mener mensuel mentalite mention mentionner menu mepris merci mercredi merite ' +
    'merveille merveilleux message mesure mesurer metal metallique methode metier metro mets metteur mettre meuble ' +
    'meurtre mexicain microprocesseur midi miel mieux milieu militaire mille millenaire millesime milliard millier ' +
    'million mince mine mineur minime minimum ministre minoritaire minorite minute miracle miroir mise mission mixte ' +
    'mobile mobilier mobiliser mobilite mode modem moderation modere moderne modernisation modernite modeste modification ' +
    'modifier modo module moelleux moindre moins mois moitie moment monde mondial mondialisation monetaire moniteur ' +
    'monnaie monopole monsieur monstre montage montagne montant monte montee monter montre montrer moral morceau morosite ' +
    'mort moteur motif motivation moulin mourir mousse mousseline mouvement moyen multimedia multinationale multiple ' +
    'multiplication multiplier multitude musee musical musicien musique must mutation mysterieux mythe mythique naissance ' +
    'nation national nationalite nature naturel naturellement navigation navire neanmoins necessaire necessairement ' +
    'necessite neerlandais negatif negligeable negliger negoce negociation negocier neige nerveux nette nettement ' +
    'nettoyage nettoyer neuf neutre niche nickel nier nippon niveau noble noblesse nocturne noir noix nombre nombreux ' +
    'nomination nomme nommer nord normal normalement norme nostalgie notaire notamment notation note noter notion ' +
    'notoriete notre nourrir nourriture nous nouveau nouveaute nouvel novembre noyau nuance nucleaire nuit nullement ' +
    'numerique numero objectif objet obligataire obligation obligatoire obligatoirement oblige observer obstacle obtenir ' +
    'occasion occidental occupant occuper octobre odeur offensive offerte office officiel officiellement offrant offre ' +
    'offrir olympique ombre onereux onze operateur operation operationnel opere operer opinion opportun opportunite ' +
    'oppose opposition opter optimisme optimiste option optique ordinaire ordinateur ordre oreille organe organisation ' +
    'organiser organisme orientation originaire original originalite origine oublie oublier outil outre ouvertement ' +
    'ouverture ouvrage ouvrant ouvrier ouvrir pacte page paie paiement paille pain pair paisible paix palais palette ' +
    'palme panier panique panne panneau panoplie pantalon papa pape papier paquet paradis paradoxe parc parce parcourir ' +
    'parcours pareil parent parfait parfaitement parfois parfum pari parier parisien parite parking parlant parlement ' +
    'parlementaire parler parmi parole parquet part partage partager partant partenaire partenariat parti participant ' +
    'participation participe participer particularite particulier partie partiel partiellement partir partout parution ' +
    'parvenir parvenu passage passager passant passe passer passif passion passionnant passionne patience patient ' +
    'patienter patrimoine patron patronat pause pauvre pauvrete pave pavillon payant paye payement payer pays paysage ' +
    'peau pedagogique pedophilie peine peintre peinture peloton penal pence pencher pendant penetration penetrer penible ' +
    'pensee penser pension penurie percee perceptible perception percer percevoir perdant perdre perdu perennite ' +
    'perfection performance performant peril periode peripherie perle permanence permanent permettre permis persil ' +
    'personnage personnalite personne personnel personnellement perspective perte pertinence pervers pesant peser peseta ' +
    'peso pessimisme pessimiste petit petrole petrolier peuple peur pharmaceutique pharmacie pharmacien phase philosophie ' +
    'photo photographe photographie photographique phrase physique physiquement pianiste piano pied pierre pile pilotage ' +
    'pilote pionnier pire piscine piste place placement placer plafond plage plaindre plainte plaire plaisir plan planche ' +
    'plancher planetaire planification planning plantation plaque plastique plat plateau plein pleinement plomb plonge ' +
    'plongee plonger pluie plume plupart plus plusieurs poche poesie poetique poids poignee poil point pointe poisson ' +
    'poivre polemique police policier politique politiquement pollution polonais polyester pomme pompe ponderation pont ' +
    'populaire popularite population porc porcelaine port portable portant porte portee portefeuille porter porteur ' +
    'portrait portugais pose poser positif position positionner positivement posseder possession possibilite possible ' +
    'poste potentiel pouce poudre poulet poupe pour pourcentage pourquoi poursuite poursuivre pourtant pourvu pousse ' +
    'poussee pousser pouvoir pratiquant pratique pratiquement pratiquer prealable prealablement preavis precaution ' +
    'precedemment precedent precieux precis precisement preciser precision precoce precompte predecesseur predilection ' +
    'preferable preference preferer prejudice premature premier prenant prendre preneur prenom preoccupation preparation ' +
    'preparer prepension prescription presence present presentation presenter preserver presidence president presque ' +
    'presse pression prestation prestige prestigieux pretendre pretexte preuve prevenir prevention prevenu previsible ' +
    'prevision prevoir prevoyant prevu primaire prime primordial prince principal principalement principe printemps ' +
    'priori prioritaire prioritairement priorite prise prison privatisation prive privilegie privilegier prix probabilite ' +
    'probable probablement problematique procede proceder procedure process processeur processus prochain prochainement ' +
    'proche procure procurer procureur producteur production productivite produire produit professeur profession ' +
    'professionnalisme professionnel profil profit profiter profond profondement profondeur programmation programme ' +
    'progresser progressif progression progressivement proie projet prolonger promenade promesse prometteur promis ' +
    'promoteur promotion promouvoir prononce prononcer propice proportion proportionnellement propos proposant proposer ' +
    'proposition propre proprement proprietaire propriete prospectus prosperite protection protege proteger protocole ' +
    'prototype prouver provenance province provincial provision provisoire provisoirement provocation provoquer proximite ' +
    'prudemment prudence prudent psychologie psychologique psychologue public publication publicitaire publicite publier ' +
    'puce puis puisque puissance puissant puree purement purete quai qualification qualifie qualifier qualite quand quant ' +
    'quantite quarantaine quarante quart quartier quasi quasiment quatorze quatre quel quelconque quelque question queue ' +
    'quiconque quinzaine quinze quitte quitter quoi quotidien quotidiennement quotite rachat racheter raconter radiation ' +
    'radical radicalement radio raffinage raffinement rage rail raison raisonnable raisonnablement raisonnement ralenti ' +
    'ralentir ralentissement ramener rang rangement ranger rapide rapidement rapidite rappel rappele rappeler rapport ' +
    'rapporter rapprochement rapprocher rare rarement rarete rassembler rassurant rassurer rate rater rating ratio ' +
    'rationalisation rattrapage rattraper rayon rayonnement reaction reagir realisable realisateur realisation realiser ' +
    'realisme realiste realite rebond recemment recent reception recession recette recevoir recherche rechercher recit ' +
    'reclamation reclame reclamer recolte recolter recommandation recommande recommander recommencer recompense ' +
    'reconnaissance reconstruction reconversion record recourir recours recrutement recueillir recul reculer recuperation ' +
    'recuperer recyclage redaction redevable rediger redonner redoutable redressement redresser reduction reduire reduit ' +
    'reel reellement refaire reference referendum reflechir reflet reflexe reflexion reforme refroidissement refuge refus ' +
    'refuser regain regard regarder regie regime region regional registre reglage reglementation regler regression regret ' +
    'regretter regroupement regrouper regulation regulier reine rejet rejoindre rejouir relais relance relancer relatif ' +
    'relation relativement relevant releve relever relief relier religieux religion remarquable remarquablement remarque ' +
    'remarquer remboursement rembourser remedier remettre remise remonte remontee remonter remous remplacement remplacer ' +
    'remplir remuneration rencontre rencontrer rendement rendre rendu renforcement renforcer renommee renoncer renouer ' +
    'renouveau renouveler renouvellement renovation renseignement rentabiliser rentabilite rentable rente rentree rentrer ' +
    'reorganisation reparation reparer repartir repartition repas reperer repertoire repeter repetition repli replique ' +
    'repondant repondre reponse report reportage reporter repos reposer reprendre repreneur representant representatif ' +
    'representation representer repression repris reproche reprocher reproduction reproduire reputation requis reseau ' +
    'reservation reserve reserver reservoir residence residentiel resistance resistant resister resolument resolution ' +
    'resoudre respect respecter respectivement responsabilite responsable ressort restant restaurant restauration ' +
    'restaurer reste rester restructuration resultant resultat resume retablir retablissement retard retenir retenue ' +
    'retirer retomber retour retournement retourner retrait retrouver reunion reunir reussir reussite revanche revelateur ' +
    'revelation reveler revenant revendre revenir revente revenu revenue revers revient revirement revision revoir ' +
    'revolte revolution revolutionnaire revue riche richesse ridicule rien rigide rigoureux rigueur rire risque risquer ' +
    'ristourne robe robot rock roman romantique rond rose rotation roue rouge roulant roule roulement rouler route ' +
    'routier routine royal royaume rubrique rude rumeur rupture russe rwandais rythme sable sacre saga sage sagesse sain ' +
    'saint saisie saisir saison salade salaire salarial salarie sale salle salon salut samedi sanction sang sans sante ' +
    'satellite satin satisfaction satisfaire saturation sauce sauf saumon saut sauter sauvage sauve sauvegarde sauver ' +
    'sauvetage saveur savoir savoureux scandale scanner scenario schema science scientifique scission scolaire score ' +
    'scrutin sculpteur sculpture seance second secondaire seconde secours secret secretaire secretariat secteur section ' +
    'securite seduction seduire seduisant segment segmentation sein seize sejour selection selectionner selon semaine ' +
    'semblable semestre seminaire senateur senior sens sensation sensibilite sensible sensiblement sensualite sentiment ' +
    'sentir separation separement separer sept septembre serenite serie serieusement serieux serre servant serveur ' +
    'service servir seuil seul seulement sexe sexualite sexuel sexy shopping sicav sida siderurgie siderurgique ' +
    'siderurgiste sien signal signaler signature signe signer significatif signification silence silhouette sillage ' +
    'similaire simple simplement simplicite simplification simplifier simulation simultanement sinistre sinon site ' +
    'situation situer slogan small sobre sobriete social socialiste societe soft software soie soif soigner soigneusement ' +
    'soin soir soiree soit soixantaine soixante solaire solde soleil solidarite solide solidite solitaire solitude solo ' +
    'solution sombre somme sommeil sommet somptueux sondage songe songer sonore sort sortant sorte sortie sortir souci ' +
    'soucieux soudain souffle souffrance souffrir souhait souligner soumettre soumis soupe souple souplesse source ' +
    'sourire souris sous souscripteur souscription souscrire soutenir soutien souvenir souvent sovietique special ' +
    'specialement specialisation specialiste specialite specificite specifique specifiquement spectacle spectaculaire ' +
    'spectateur spectre speculatif speculation sponsoring spontanement sport sportif spot stabilisation stabiliser ' +
    'stabilite stable stade stage stagnation stand standard star station statistique statue statut sterling stimuler ' +
    'stock stockage stocker strategie strategique stress strict strictement structure studio style subir subit substance ' +
    'substitution subtil successeur succession successivement sucre suedois suffisamment suffisant suicide suisse suite ' +
    'suivant suivi suivre sujet superbe superbement superficie superieur supplement supplementaire support supporter ' +
    'supposer suppression supprimer surface surmonter surplus surprenant surprendre surprise sursaut sursis surtout ' +
    'surveillance surveiller survie survivant survivre susceptible susciter suspension symbole symbolique sympathie ' +
    'sympathique syndical syndicat synonyme synthetique systematique systematiquement tabac table tableau tabou tache ' +
    'tactique taille tailleur talent tandem tandis tant tapis tard tarder tarif tarification taux taxation taxe taxer ' +
    'technique techniquement technologie technologique teint tele telecommunication telecoms telephone telephoner ' +
    'telephonie telephonique teletexte television tellement temoignage temoin temperament temperature temple temporaire ' +
    'temporairement temps tenant tendance tendre tendresse teneur tenir tennis tension tentant tentation tentative tente ' +
    'tenter tenu tenue terme terminal terminer terrain terrasse terre terrible terriblement territoire terroir test ' +
    'tester texte textile texture theorie theorique theoriquement therapie thermique ticket tiers timide timing tirage ' +
    'tire tirer tissu titre titulaire toile toilette toit tolerance tomate tombe tomber tonne tort total totalement ' +
    'totalite touchant touche toucher toujours tour tourisme touristique tournage tournant tournee tourner tournoi tous ' +
    'tout toute toutefois toutes trace trading tradition traditionnel traditionnellement traduction traduire trafic ' +
    'tragique train trait traite traitement traiter trajet tranche trancher tranquille transaction transferer transfert ' +
    'transformation transformee transformer transition transmettre transmission transparence transparent transport ' +
    'transporter travail travailler travailleur travers traversee traverser treize trentaine trente tresor tresorerie ' +
    'triangle tribunal trimestre trimestriel trio triomphe triple triste trois trompe tromper trop trou trouble trouver ' +
    'truc truffe tube tuer tunnel turbo tutelle type typique typiquement ulterieurement ultime uniforme union unique ' +
    'uniquement unite univers universel universitaire urbain urgence urgent usage usine utile utilisateur utilisation ' +
    'utiliser vaccin vache vague vain vainqueur valable valeur validite vallee valoir valorisation valoriser vanille ' +
    'vapeur variable variant variation varier variete vaste veau vecu vedette vehicule veille veiller veine velo velours ' +
    'venant vendeur vendre vendredi vendu venir vent vente ventre venue verdure verifier veritable veritablement verite ' +
    'vernis verre vers verse versement verser version vert vertu veste viande vice victime victoire vide video ' +
    'vieillissement vierge vieux vignoble vigueur villa village ville vinaigre vinaigrette vingt vingtaine violence ' +
    'violent virage virtuel virus visage viser visibilite visible visiblement vision visite visiter visiteur visuel vital ' +
    'vitamine vite vitesse vitrine vivant vive vivement vivre vocabulaire vocation vogue voici voie voile voir voire ' +
    'voisin voiture voix volaille volant volatilite vole voler volet volontaire volontairement volonte volontiers volume ' +
    'vote voter votre vouloir vous voyage voyager voyageur voyant vrai vraiment vraisemblablement wallon warrant yeux ' +
    'zero zinc zone',
);

// Browsers are not given what they do not use.
// @__NO_SIDE_EFFECTS__
function listed(words: string): readonly string[] {
  return words.split(' ');
}

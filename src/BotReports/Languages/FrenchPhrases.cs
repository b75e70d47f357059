using BotReports.Reports;

namespace BotReports.Languages;

/// <inheritdoc/>
internal sealed class FrenchPhrases : Phrases
{
    public override string Language => "fr";
    public override string LanguageName => "français";

    public override string SectionOf(int number, int count) => $"Section {number} sur {count}";
    public override string PlaceOf(string name, int place, int limit) => $"{name} {place} sur {limit}";
    public override string PlaceBeyond(string name, int place, int limit) => $"{name} {place} (le formulaire en prévoit {limit})";

    public override string Welcome =>
        "Bienvenue. Je vous pose une à une les questions du compte rendu de session, et chaque réponse est enregistrée dès que vous l'envoyez. Vous pouvez vous arrêter, revenir en arrière ou tout modifier quand vous voulez.";
    public override string WelcomeBack(string session) => $"Bon retour ! Vous rendez compte de la session {session} ; voici où vous en étiez.";
    public override string ChooseSession => "De quelle session rendez-vous compte ?";
    public override string YourSessions => "Les vôtres, selon le programme";
    public override string OtherSessions => "Autres sessions";
    public override string ChooseSessionAgain => "Je n'ai pas reconnu la session. Envoyez son numéro, par exemple 4.1, ou appuyez sur l'un des boutons ci-dessus.";
    public override string NoSuchSession(string number) => $"Le programme ne comporte pas de session {number}.";
    public override string WhoReports(string session) => $"Qui rend compte de la session {session} ?";
    public override string NamesHint(string names) => $"J'ai : {names}. Si c'est exact, appuyez sur le bouton ; sinon, envoyez les noms tels qu'ils doivent être imprimés.";
    public override string NamesAreRight => "C'est exact";
    public override string Begun(string session, string names) => $"Le compte rendu de la session {session} est à vous, {names}. Voici la première question.";
    public override string Joined(string session, string names) => $"Vous participez maintenant au compte rendu de la session {session} ({names}). On continue ici.";
    public override string JoinedSubmitted(string session) => $"Le compte rendu de la session {session} a été envoyé. Ce que vous modifiez maintenant met à jour sa fiche dans le canal de l'organisation.";
    public override string And => "et";

    public override string Saved(string what, string time) => $"✓ {what} : enregistré · {time}";
    public override string SavedAsExtra(string what, string time, string name, int limit) =>
        $"✓ {what} : enregistré · {time}. C'est plus que le formulaire n'en prévoit : gardez cet élément ({name}) en supplément, remplacez le n° {Choice(limit)}, ou fusionnez-le avec l'un d'eux.";
    public override string AlreadySaved => "J'ai déjà ce message ; rien n'a été enregistré deux fois.";
    public override string Unchanged => "C'est déjà ce qui est écrit.";
    public override string Kept(string what) => $"✓ {what} reste en supplément, et le résumé le signale.";
    public override string Replaced(string what, string time) => $"✓ {what} dit maintenant ce que vous avez écrit ; l'ancien texte reste dans son historique · {time}";
    public override string Merged(string what, string time) => $"✓ Fusionné avec {what} · {time}";
    public override string NothingExtra => "Rien ne dépasse les limites du formulaire pour l'instant. Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse : \\garder";
    public override string NoSuchItem(string name, int place) => $"Il n'y a pas de {name} {place} ici.";
    public override string Skipped(string what) => $"{what} : laissé de côté. Vous pouvez y revenir à tout moment.";
    public override string LeftAsItIs(string what) => $"{what} reste tel quel.";
    public override string Closed(string title, int count) => $"✓ {title} : {count}, et c'est tout.";
    public override string NowReads => "Voici le texte actuel :";
    public override string OneAMessage(string name, int left) => left switch
    {
        1 => "Il reste une place. S'il n'y a plus rien à ajouter, dites « terminé ».",
        _ => $"Envoyez chaque {name} à part, sur autant de lignes que vous voulez. Il reste {left} places ; dites « terminé » quand il n'y a plus rien à ajouter.",
    };
    public override string AnswerFreely => "En un seul message, sur autant de lignes que vous voulez.";
    public override string AnswerAnew => "Pour remplacer ce texte, envoyez-le à nouveau ; l'ancien reste dans l'historique.";
    public override string Optional => "Cette question est facultative : « passer ».";
    public override string ChooseOption => "Appuyez sur un choix, ou envoyez son numéro ou son nom.";
    public override string AtTheBeginning => "C'est la première question ; il n'y a rien avant.";
    public override string NothingToFinish => "Il n'y a pas de liste à terminer ici. Envoyez une réponse, ou dites « passer » pour laisser cette question de côté.";
    public override string NoListToExtend => "Avant cette question, il n'y a pas de liste que l'on puisse allonger.";
    public override string OlderButton => "Ce bouton appartient à une question précédente ; je n'ai donc rien changé.";
    public override string WordsOnly => "Je ne peux prendre que des mots ici : envoyez votre réponse sous forme de texte, s'il vous plaît.";
    public override string NothingAsked => "Toutes les questions ont une réponse ou ont été laissées de côté.";
    public override string NotInAReport => "Vous n'avez pas encore de compte rendu en cours. Dites « commencer » et choisissez une session.";
    public override string PersonalOnly => "Voyons cela dans notre conversation privée : écrivez-moi là-bas, et je vous poserai les questions.";
    public override string LastQuestionDone => "C'était la dernière question. Merci !";
    public override string WhatNow => "Relisez le tout avec « aperçu », revenez où vous voulez avec « retour » et, quand tout vous convient, dites « envoyer ».";
    public override string KeptAsNote(int number) => $"✓ Gardé comme note {number}, puisqu'aucune question n'est ouverte.";
    public override string Paused => "En pause. Tout est enregistré. Ce que vous envoyez d'ici là est gardé comme note ; dites « continuer » pour reprendre les questions.";
    public override string PausedNote(int number) => $"✓ Gardé comme note {number}. Dites « continuer » pour reprendre les questions.";

    public override string WhoSaidIt => "Qui l'a dit, et peut-on citer son nom ?";
    public override string WhoSaidItHint => "La session suit la règle de Chatham House. Dites « anonyme », ou envoyez le nom de la personne si on peut la nommer. D'ici là, la citation n'apparaît pas dans le résumé.";
    public override string DidTheyApprove(string speaker) => $"{speaker} est d'accord pour que son nom accompagne cette citation ?";
    public override string DidTheyApproveHint => "Oui : le nom accompagne la citation. Non : la citation reste anonyme et j'oublie le nom.";
    public override string Anonymous => "anonyme";
    public override string ApprovedSpeaker(string speaker) => $"{speaker} (avec son accord)";
    public override string Attributed(string what, Attribution attribution, string time) => attribution.Kind switch
    {
        AttributionKind.Approved => $"✓ {what} paraîtra avec le nom de {attribution.Speaker} · {time}",
        AttributionKind.Anonymous => $"✓ {what} paraîtra sans nom · {time}",
        _ => $"✓ {what} : noté · {time}",
    };
    public override string Withheld => "retenue : personne n'a dit si l'on peut en nommer l'auteur";
    public override string WithheldCount(int count) => count <= 1
        ? "Une citation est retenue tant que son attribution n'est pas réglée."
        : $"{count} citations sont retenues tant que leur attribution n'est pas réglée.";

    public override string StillRequired => "Il faut encore une réponse à ces questions avant l'envoi :";
    public override string LeftOut(int count) => count <= 1 ? "Une question est sans réponse :" : $"{count} questions sont sans réponse :";
    public override string WithheldAtSubmit(int count) => count <= 1
        ? "Une citation n'a pas encore d'attribution et sera retenue :"
        : $"{count} citations n'ont pas encore d'attribution et seront retenues :";
    public override string SubmitAllTheSame => "Envoyer quand même ?";
    public override string NotFiled => "J'attendais un oui ou un non ; j'ai donc gardé vos mots comme note, et rien d'autre n'a changé.";
    public override string Submitted(string time, bool channelKnown) => channelKnown
        ? $"✓ Envoyé · {time}. Le résumé part maintenant dans le canal de l'organisation. Merci ; vous pouvez encore tout modifier, et le résumé suivra."
        : $"✓ Envoyé · {time}. Le résumé partira dans le canal de l'organisation dès qu'un membre de celle-ci l'aura indiqué. Merci ; vous pouvez encore tout modifier.";
    public override string AlreadySubmitted(string time) => $"Ce compte rendu a été envoyé à {time}. Ce que vous modifiez met le résumé à jour tout seul ; inutile de l'envoyer à nouveau.";
    public override string NotSubmitted => "Rien n'a été envoyé. Vous pouvez continuer.";
    public override string RestartForSure(int answers) => answers <= 1
        ? $"Recommencer avec un formulaire vide ? Votre réponse ({answers}) est mise de côté, pas supprimée, mais les questions reprennent au début."
        : $"Recommencer avec un formulaire vide ? Vos {answers} réponses sont mises de côté, pas supprimées, mais les questions reprennent au début.";
    public override string Restarted => "Le formulaire est de nouveau vide ; ce que vous aviez est mis de côté.";
    public override string NotRestarted => "Bien, rien n'a changé.";
    public override string YesOrNo => "Répondez par oui ou par non, s'il vous plaît.";

    public override string Status => "Où en est le compte rendu";
    public override string StatusLine(int answered, int skipped, int open) =>
        $"{answered} {(answered <= 1 ? "réponse" : "réponses")} · {SkippedCount(skipped)} · {open} à venir";
    public override string SkippedCount(int count) => $"{count} de côté";
    public override string Preview => "Votre compte rendu jusqu'ici";
    public override string Help => "Ce que vous pouvez dire";
    public override string HelpHere => "Ici, tout de suite";
    public override string HelpAnywhere => "À tout moment";
    public override IReadOnlyList<HelpLine> HelpLines { get; } =
    [
        new("skip", "passer", "laisser cette question de côté pour l'instant"),
        new("done", "terminé", "plus rien à ajouter à cette liste"),
        new("more", "encore", "un élément de plus pour la liste précédente"),
        new("back", "retour", "reposer la question précédente"),
        new("why", "pourquoi", "ce que le formulaire dit de cette question"),
        new("edit", "modifier 2.1", "changer une réponse ; aussi : supprimer, insérer 1.2, déplacer 1.3 vers 1, historique"),
        new("add", "ajouter, plusieurs messages", "compléter votre dernière réponse ; répondre en plusieurs messages"),
        new("undo", "annuler, rétablir", "revenir sur votre dernier changement ; le refaire"),
        new("form", "formulaire", "les questions autour de celle-ci, en formulaire"),
        new("note:", "note : …", "garder une pensée pour plus tard"),
        new("notes", "notes", "ce qui a été gardé sans être une réponse"),
        new("flash", "urgent", "d'abord les messages pour la présidence, le reste ensuite"),
        new("status", "état", "ce qui est fait et ce qui manque"),
        new("preview", "aperçu", "lire le compte rendu tel qu'il est"),
        new("export", "exporter", "recevoir le compte rendu en fichier : Word, Markdown ou JSON"),
        new("pause", "pause", "ne plus poser de questions pour l'instant"),
        new("continue", "continuer", "reprendre les questions"),
        new("submit", "envoyer", "envoyer le compte rendu à l'organisation"),
        new("sessions", "autre session", "rendre compte d'une autre session"),
        new("join", "rejoindre 4.1, qui, passer la main, quitter", "remplir un compte rendu à plusieurs ; voir qui est là ; le transmettre"),
        new("groups", "groupes, attribuer, groupe Asie", "groupes de travail : voir ce qu'ils disent ; le mettre à sa place ; en ouvrir un"),
        new("restart", "recommencer", "repartir d'un formulaire vide"),
        new("language", "langue", "parler une autre langue"),
    ];
    public override string HelpEscape => "Tout le reste est votre réponse. Si une réponse est elle-même l'un de ces mots, mettez une barre oblique inverse devant (\\terminé) ou des guillemets autour.";
    public override string NoFurtherExplanation => "Le formulaire ne dit rien de plus sur cette question.";
    public override string SubmittedAt(string time) => $"Envoyé à {time}";
    public override string NotSubmittedYet => "Pas encore envoyé";

    public override string DidYouMean(string word) => $"Vouliez-vous dire « {word} » ?";
    public override string DidYouMeanHint => "Je n'ai encore rien enregistré.";
    public override string YouAreWelcome => "Avec plaisir !";
    public override string ChooseLanguage => "Quelle langue préférez-vous ?";
    public override string LanguageChosen => "Entendu, nous parlons français.";

    public override string SessionReport => "Compte rendu de session";
    public override string Rapporteurs => "Rapporteurs et rapporteuses";
    public override string When => "Quand";
    public override string Room => "Salle";
    public override string SubmittedLabel => "Envoyé";
    public override string Changed(string time, string what) => $"Mis à jour à {time} · modifié : {what}";
    public override string CountOf(int count, int of) => $"{count} sur {of}";
    public override string NotAnswered => "sans réponse";
    public override string BeyondLimit(int limit) => $"en supplément : le formulaire en prévoit {limit}";
    public override string Notes => "Notes";
    public override string PartOf(int part, int parts) => $"partie {part} sur {parts}";

    public override string FormRapporteurs => "Nom des rapporteurs ou rapporteuses";
    public override string FormSession => "Numéro et thème de la session";
    public override string UpTo(int limit) => $"jusqu'à {limit}";
    public override string Extra => "en supplément";
    public override string Export => "Votre compte rendu sous forme de fichier";
    public override string ExportHint => "Le fichier contient le compte rendu tel qu'il est, y compris les citations retenues, signalées comme telles. Word a la mise en page du formulaire.";
    public override string ExportedAs(string file) => $"Voici votre compte rendu : {file}";
    public override string ExportElsewhere => "Je ne peux pas encore remettre ce fichier ici ; « export markdown » vous donne le compte rendu sous forme de texte.";
    public override string FileOffered => "Votre compte rendu tel qu'il est. Dois-je le déposer dans votre OneDrive ?";
    public override string FileDeclined => "Comme vous voulez : rien n'a été déposé dans vos fichiers. « exporter » vous le propose à nouveau.";
    public override string FileNotPut => "Je n'ai pas pu déposer le fichier dans votre OneDrive ; peut-être la proposition est-elle trop ancienne. « exporter » en fait une nouvelle.";
    public override string ButtonWord => "Word";

    public override string ChairHelp => "Demandez-moi les « messages prioritaires », de tout l'événement, d'un thème (« messages prioritaires 4 ») ou d'une session (« messages prioritaires 4.1 »), ou bien « qui manque ».";
    public override string ForChairsOnly => "Les messages prioritaires sont réservés à la présidence et à l'organisation. Si vous devez les voir, demandez à l'organisation de vous ajouter. Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse.";
    public override string ForOrganizersOnly => "Seule l'organisation peut faire cela. Si vous en faites partie, demandez que votre adresse soit ajoutée aux réglages de l'événement.";
    public override string PriorityMessages => "Messages prioritaires";
    public override string NoPriorityMessages => "Il n'y a pas encore de messages prioritaires.";
    public override string NoPriorityMessagesOf(string number) => $"Il n'y a pas encore de messages prioritaires de {number}.";
    public override string Draft => "brouillon : le compte rendu n'est pas encore envoyé";
    public override string WhoIsMissing => "Comptes rendus manquants";
    public override string NobodyIsMissing => "Il ne manque personne : les comptes rendus de toutes les sessions ont été envoyés.";
    public override string NotStarted => "pas commencé";
    public override string InProgress => "en cours";
    public override string EventStatus(int submitted, int inProgress, int notStarted) =>
        $"{submitted} {(submitted <= 1 ? "envoyé" : "envoyés")} · {inProgress} en cours · {notStarted} pas {(notStarted <= 1 ? "commencé" : "commencés")}";
    public override string ChannelBound => "✓ Les résumés des comptes rendus envoyés arriveront désormais dans ce canal.";
    public override string ChannelIsPersonal => "C'est notre conversation privée. Dites « utiliser ce canal » dans le canal où l'organisation veut recevoir les résumés.";
    public override string ChannelHelp => "Dans ce canal, je publie les résumés des comptes rendus envoyés. L'organisation peut dire « état », « qui manque », « messages prioritaires », « approuver 4.1 », « demander 4.1 … » ou « utiliser ce canal ». Si vous rendez compte d'une session, écrivez-moi en privé.";

    public override string AddedTo(string what, string time) => $"✓ Ajouté à {what} · {time}";
    public override string SendAllOf(string what) => $"Envoyez autant de messages que vous voulez : chacun est enregistré et ajouté à {what}. Dites « terminé » quand c'est tout.";
    public override string SendMoreOf(string what) => $"Que faut-il encore ajouter à {what} ? Dites « terminé » quand c'est tout.";
    public override string Complete(string what) => $"✓ {what} est complet.";
    public override string NothingToAddTo => "Il n'y a pas encore de réponse de vous que je puisse compléter. Envoyez-en d'abord une.";
    public override string Inserted(string what, string time, string pushed, int limit) => $"✓ {what} : enregistré · {time}. Le formulaire en prévoit {limit} ; {pushed} est donc maintenant en supplément.";
    public override string MovedTo(string what, string where, string time) => $"✓ {what} fait maintenant partie de « {where} » · {time}";
    public override string QuoteStays => "Une citation ne peut figurer que parmi les citations, où je demande qui peut être nommé. Je l'y ai laissée.";
    public override string Due(string time, string left) => $"À remettre le {time} : il reste {left}";
    public override string WasDue(string time) => $"C'était à remettre le {time}. Vous pouvez encore l'envoyer.";
    public override string ButtonAddTo(string what) => $"Ajouter à {what}";
    public override string ButtonMoveTo(string title) => $"Déplacer vers « {title} »";

    public override string FollowsMessage(string what, string time) => $"✓ {what} suit maintenant votre message modifié · {time}";
    public override string MessageDeleted(string what) => $"Vous avez supprimé le message d'où vient {what}. Dois-je aussi retirer {what} du compte rendu ?";
    public override string IsBack(string what, string time) => $"✓ {what} est de nouveau dans le compte rendu, comme son message ici · {time}";
    public override string ButtonTakeOut => "Retirer";
    public override string ButtonKeepIt => "Garder";

    public override string FormTitle(int section, string what) => $"Section {section} : {what}";
    public override string FormHint => "Écrivez là où vous avez quelque chose et laissez le reste vide. Un champ vidé garde sa réponse ; dites « supprimer 2.1 » pour en retirer une.";
    public override string FormSaved(int answers, string time) => answers == 1 ? $"✓ 1 réponse enregistrée · {time}" : $"✓ {answers} réponses enregistrées · {time}";
    public override string ButtonSave => "Enregistrer";

    public override string AddTitle => "Ajouter au rapport";
    public override string AddWords => "Les mots";
    public override string AddAs => "Les ajouter comme";
    public override string AddAsAnswer(string question) => $"Réponse à {question}";
    public override string AddAsNote => "Une note, à placer plus tard";
    public override string ButtonAdd => "Ajouter";
    public override string NothingWritten => "Il n’y a encore rien ici : écrivez quelque chose, ou fermez la fenêtre.";
    public override string FieldIsGone => "Le rapport a changé entre-temps et cette place n’y est plus. Copiez ce que vous avez écrit ici et envoyez-le-moi dans la conversation.";
    public override string OtherReport => "Vous travaillez entre-temps sur un autre rapport. Copiez ce que vous avez écrit ici, revenez à cette session dans la conversation et envoyez-le-moi là-bas.";
    public override string OneMoment => "Un instant…";
    public override string WrittenInChat => "J’ai répondu dans notre conversation privée, que personne d’autre ne lit.";
    public override string HowToReport => "Faites-la suivre d’un de ces mots : start, start 4.1, statut, aperçu, formulaire, soumettre, aide. Les réponses ont leur place dans notre conversation privée.";

    public override string NamesSpeaker(string names) => $"Ce texte nomme {names} à côté de propos rapportés, et la session suit la règle de Chatham House. Je le garde comme note jusqu'à votre choix, ou envoyez d'autres mots.";
    public override string KeptAside(string what, string names, int note) => $"{what} nomme {names} à côté de propos rapportés, et la session suit la règle de Chatham House. Le texte attend comme note {note} ; « placer la note {note} dans {what} » l'enregistre tel quel.";
    public override string SomeParticipant => "une personne participante";
    public override string SomeOrganization => "une organisation";
    public override string ButtonSaveUnnamed => "Enregistrer sans le nom";
    public override string ButtonSaveNamed => "Enregistrer tel quel";

    public override string ReferredToBy(string labels) => $"On y renvoie dans {labels} : vérifiez que cela convient encore.";

    public override string FileNeedsReport => "Dites « commencer » et choisissez d'abord votre session ; envoyez ensuite le fichier de nouveau, pour que je sache où le ranger.";
    public override string FileIsNoForm(int number) => $"Je ne trouve pas de formulaire dans ce fichier. Son texte est gardé comme note {number} ; la question est toujours ouverte.";
    public override string FileWrongType => "Je ne lis que les documents Word (.docx) et les fichiers texte (.txt). Rien de ce fichier n'a été enregistré.";
    public override string FileTooLarge(int megabytes) => $"Je prends des fichiers de {megabytes} Mo au plus, là où la messagerie les garde. Rien de celui-ci n'a été enregistré ; vous pouvez coller son texte ici.";
    public override string FileHasMacros => "Ce document contient des macros ; je ne l'ouvre donc pas. Enregistrez-le en .docx sans macros, ou collez son texte ici.";
    public override string FileFetches => "Ce document va chercher quelque chose ailleurs ; je ne l'ouvre donc pas. Enregistrez-le sans liens vers d'autres fichiers, ou collez son texte ici.";
    public override string FileIsEmpty => "Il n'y a pas de texte dans ce fichier.";
    public override string FileIsDamaged => "Je ne peux pas ouvrir ce fichier : il semble endommagé. Enregistrez-le à nouveau, ou collez son texte ici.";

    public override string WhichAnswer => "Quelle réponse ?";
    public override string NameAnAnswer(string command) => $"Dites par exemple « {Word(command)} 1.2 » ou « {Word(command)} recommandation 2 action 1 ».";
    public override string NoSuchAnswer(string name) => $"Je ne trouve pas de réponse nommée « {name} » dans ce compte rendu. « modifier » montre celles qu'il y a.";
    public override string Deleted(string what, string time) => $"✓ {what} : retiré · {time}";
    public override string Moved(string what, int place, string time) => $"✓ {what} porte maintenant le numéro {place} · {time}";
    public override string HistoryOf(string what) => $"Les textes de {what}, le plus récent d'abord";
    public override string Undone(string time) => $"✓ Votre dernier changement est annulé · {time}";
    public override string Redone(string time) => $"✓ Le changement est rétabli · {time}";
    public override string NothingToUndo => "Il n'y a pas de changement de votre part à annuler, ou quelqu'un a modifié la même chose depuis.";
    public override string NothingToRedo => "Il n'y a rien à rétablir.";
    public override string NoNotes => "Il n'y a pas de notes. Ce que vous envoyez pendant une pause, ou après « note : », est gardé comme note.";
    public override string Noted(int number) => $"✓ Gardé comme note {number}. La question ci-dessus est toujours ouverte.";
    public override string PrioritiesFirst => "D'abord les messages pour la présidence ; tout le reste peut attendre.";
    public override string NoPriorityOpen => "Les messages pour la présidence sont tous là. Passons à la suite.";
    public override string HowToPlaceNotes => "Pour faire d'une note une réponse, dites par exemple « placer la note 1 dans recommandation 2 action 1 ».";
    public override string NotePlaced(int number, string what, string time) => $"✓ La note {number} figure maintenant dans {what} · {time}";
    public override string ButtonUndo => "Annuler";
    public override string ButtonRedo => "Rétablir";

    public override string JoinedAndPrinted(string session, string names) => $"Vous participez maintenant au compte rendu de la session {session}, et votre nom y figure : {names}. On continue ici.";
    public override string NotBegun(string session) => $"Personne n'a encore commencé le compte rendu de la session {session}. On commence ?";
    public override string ButtonBegin => "Commencer";
    public override string Left(string session, string others) => $"Vous avez quitté le compte rendu de la session {session}. Ce que vous avez dit y reste. Toujours à l'œuvre : {others}.";
    public override string LeftEmpty(string session) => $"Vous avez quitté le compte rendu de la session {session}. Ce que vous avez dit y reste ; qui me dit « rejoindre {session} » le reprend là.";
    public override string HandOverToWhom => "Qui prend le relais ?";
    public override string NobodyToHandOverTo(string session) => $"Personne d'autre ne participe encore. Que la personne qui prend le relais me dise « rejoindre {session} » ; dites ensuite de nouveau « passer la main ».";
    public override string NoSuchRapporteur(string session) => $"Personne de ce nom ne participe. Il faut d'abord me dire « rejoindre {session} ». Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse. Participent déjà :";
    public override string HandedOver(string session, string name) => $"✓ {name} mène maintenant le compte rendu de la session {session}, et vous l'avez quitté. Ce que vous avez dit y reste. Merci !";
    public override string WhoWorksOn(string session) => $"Qui travaille au compte rendu de la session {session}";
    public override string Leads => "mène le compte rendu";
    public override string LastAnswered(string what, string time) => $"dernière réponse : {what} à {time}";
    public override string NothingAnswered(string since) => $"ici depuis {since}, pas encore de réponse";
    public override string NextOpen(string what) => $"Prochaine question ouverte : {what}";

    public override string SavedBeside(string what, string time, string name, string words) =>
        $"✓ {what} : enregistré · {time}. Entre-temps, {name} a répondu ici : « {words} » Laquelle des deux réponses faut-il garder ? Tant que personne ne tranche, les deux restent.";
    public override string KeptMine(string what, string name, string time) => $"✓ {what} dit maintenant ce que vous avez dit ; le texte de {name} reste dans l'historique · {time}";
    public override string KeptTheirs(string what, string name, string time) => $"✓ {what} dit ce qu'a dit {name} ; votre texte reste dans l'historique · {time}";
    public override string KeptBoth(string what, string name, string time) => $"✓ Les deux réponses restent à {what}, la vôtre et celle de {name} · {time}";
    public override string NoRival => "Il n'y a pas deux réponses entre lesquelles choisir. Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse.";
    public override string BesideAnother(int place) => $"à trancher : autre réponse au n° {place}";
    public override string ButtonKeepMine => "Garder la mienne";
    public override string ButtonKeepTheirs(string name) => $"Garder celle de {name}";
    public override string ButtonKeepBoth => "Garder les deux";

    public override string GroupCalled(string name) => $"groupe {name}";
    public override string GroupIsOpen(string name, string id) => $"C'est ouvert : {name}. Qui en rend compte me dit « rejoindre {id} ».";
    public override string GroupIsOpenHint => "Ce qui s'y dit vous arrive dès que c'est enregistré : voyez « groupes ». Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse.";
    public override string ButtonFillMyself => "Je m'en charge";
    public override string ButtonGroups => "Groupes";
    public override string JoinedGroup(string name, string session, string names) =>
        $"Vous rendez compte de ce groupe de la session {session} : {name} ({names}). Les rapporteurs de la session voient vos réponses et les mettent à leur place.";
    public override string NoSuchGroup(string session, string name) => $"La session {session} n'a pas de groupe « {name} » avec un compte rendu. Un rapporteur de la session peut l'ouvrir : « groupe {name} ».";
    public override string GroupSubmitsNothing(string name) => $"Rien à envoyer pour ce groupe ({name}) : les rapporteurs de la session voient chaque réponse dès qu'elle est enregistrée. Merci ! Vous pouvez encore tout modifier.";
    public override string OnlyTheSessionAssigns(string name) => $"Vous rendez compte d'un groupe ({name}) ; ouvrir des groupes et attribuer revient aux rapporteurs de la session.";
    public override string GroupsOf(string session) => $"Les groupes de la session {session}";
    public override string NoGroups(string session) => $"La session {session} n'a pas encore de groupes.";
    public override string NobodyInGroup(string id) => $"encore personne ; qui en rend compte dit « rejoindre {id} »";
    public override string ToAssign(int count) => $"{count} à attribuer";
    public override string NotAssigned => "Pas encore attribué";
    public override string HowToAssign => "« attribuer » les passe en revue un par un. Ou dites par exemple « attribuer asie 1.2 à 1.3 », « attribuer asie 1.2 en supplément » ou « attribuer asie 1.2 de côté ».";
    public override string HowToOpenAGroup => "Dites par exemple « groupe Asie » pour en ouvrir un.";
    public override string WhereDoesItGo => "Où cela va-t-il ?";
    public override string Assigned(string item, string group, string what, string time, bool isOverfull) =>
        $"✓ {item} ({group}) figure maintenant en {what} · {time}{(isOverfull ? ". C'est plus que le formulaire n'en prévoit : le dernier est marqué en supplément." : "")}";
    public override string ItemLeftOut(string item, string group, string time) => $"✓ {item} ({group}) est laissé de côté ; cela reste dans le compte rendu du groupe · {time}";
    public override string AllAssigned => "Tout ce que les groupes ont dit jusqu'ici est attribué ou laissé de côté.";
    public override string AssignedAlready(string item, string group) => $"{item} ({group}) est déjà dans le compte rendu.";
    public override string NoSuchItemIn(string group, string item) => $"Ce groupe ({group}) n'a pas de réponse nommée « {item} ».";
    public override string NoSuchPlace(string place, string title) => $"{place} n'est pas une place pour cela : c'est une réponse à « {title} ».";
    public override string ButtonAssign => "Attribuer";
    public override string ButtonAsExtra => "En supplément";
    public override string ButtonLeaveOut => "Laisser de côté";

    public override string OrganizerHelp => "L'organisation approuve un compte rendu envoyé avec « approuver 4.1 », et pose une question à ses rapporteurs avec « demander 4.1 … ».";
    public override string ApprovedLabel => "Approuvé";
    public override string ApprovedBy(string name, string time) => $"approuvé par {name} · {time}";
    public override string AmendedSince(string time) => $"modifié depuis, {time}";
    public override string NowApproved(string session, string name, string time) => $"✓ Le compte rendu de la session {session} est approuvé par {name} · {time}";
    public override string ChangedMeanwhile(string session) => $"Le compte rendu de la session {session} a changé depuis ce résumé ; rien n'est donc approuvé. Relisez-le tel qu'il est maintenant, puis appuyez à nouveau.";
    public override string NotBegunYet(string session) => $"Personne n'a encore commencé le compte rendu de la session {session}.";
    public override string WhichReport => "Quelle session ?";
    public override string NoReportAwaits => "Aucun compte rendu envoyé n'attend cela.";
    public override string AskedBackLabel => "Question posée";
    public override string ReplyLabel => "Leur réponse";
    public override string WhatToAsk(string session) => $"Que voulez-vous savoir des rapporteurs de la session {session} ?";
    public override string YourQuestion => "Votre question";
    public override string AskedBack(string session, string names) => $"✓ Votre question sur la session {session} est transmise à {names}. Elle reste ouverte jusqu'à leur réponse ou jusqu'à ce que le compte rendu change.";
    public override string OrganizersAsk(string session) => $"L'organisation a une question sur le compte rendu de la session {session}";
    public override string YourReply => "Votre réponse";
    public override string HowToReply => "Dites « répondre : … », ou modifiez le compte rendu : l'organisation voit l'un et l'autre sur son résumé.";
    public override string NothingIsAsked => "L'organisation n'a posé aucune question qui attende encore. Si c'était une réponse, renvoyez-la précédée d'une barre oblique inverse.";
    public override string Replied(string session, string time) => $"✓ L'organisation voit votre réponse sur la session {session} · {time}";
    public override string ButtonApprove => "Approuver";
    public override string ButtonAskBack => "Poser une question";
    public override string ButtonReply => "Répondre";

    public override string NotSaved => "Je n'ai pas pu enregistrer cela : le stockage ne répond pas. Vos mots sont toujours dans cette conversation ; renvoyez-les dans un instant, s'il vous plaît.";
    public override string SavedAllTheSame => "Quelque chose a échoué de mon côté, mais votre message est enregistré : inutile de le renvoyer. Dites « continuer » pour poursuivre.";
    public override string SomethingBroke => "Quelque chose n'a pas fonctionné de mon côté. Ce qui a été confirmé comme enregistré est en sûreté ; renvoyez votre dernier message, s'il vous plaît.";

    public override string ButtonYes => "Oui";
    public override string ButtonNo => "Non";
    public override string ButtonSkip => "Passer";
    public override string ButtonLeave => "Laisser tel quel";
    public override string ButtonDone => "Terminé";
    public override string ButtonBack => "Retour";
    public override string ButtonStatus => "État";
    public override string ButtonPreview => "Aperçu";
    public override string ButtonSubmit => "Envoyer";
    public override string ButtonContinue => "Continuer";
    public override string ButtonMore(string name) => $"Encore : {name}";
    public override string ButtonKeep => "Garder en supplément";
    public override string ButtonReplace(string name, int place) => $"Remplacer le n° {place}";
    public override string ButtonMerge(string name, int place) => $"Fusionner avec le n° {place}";
    public override string ButtonAnonymous => "Anonyme";
    public override string ButtonLater => "Décider plus tard";
    public override string ButtonAttribution => "Régler les citations";
    public override string ButtonReport => "Écrire un compte rendu";
    public override string ButtonMyAnswer => "C'est ma réponse";

    protected override string Titled(string name, string title) => $"{name} : {title}";

    public override string ImportFound(int answers) => $"On dirait un formulaire rempli. Dois-je reprendre {(answers == 1 ? "la réponse qu'il contient" : $"les {answers} réponses qu'il contient")} ?";

    public override string ImportNotPlaced => "Ces passages ne correspondent à aucune question. Ils seraient gardés comme note :";

    public override string ImportHint => "Ce que dit déjà le compte rendu reste. Tant que vous n'avez pas choisi, aucune réponse n'est enregistrée ; votre texte attend parmi les notes.";

    public override string Imported(int answers, int notPlaced, string time) =>
        $"✓ {(answers == 1 ? "1 réponse enregistrée" : $"{answers} réponses enregistrées")} · {time}.{(notPlaced == 0 ? "" : notPlaced == 1 ? " 1 passage sans question est gardé comme note." : $" {notPlaced} passages sans question sont gardés comme note.")}";

    public override string ButtonTakeImport => "Reprendre";

    public override string ButtonOneAnswer => "Non, c'est une seule réponse";

    private static string Word(string command) => command switch
    {
        "edit" => "modifier",
        "delete" => "supprimer",
        "move" => "déplacer",
        "history" => "historique",
        _ => command,
    };

    private static string Choice(int limit) => limit == 1 ? "1" : $"{string.Join(", ", Enumerable.Range(1, limit - 1))} ou {limit}";
}

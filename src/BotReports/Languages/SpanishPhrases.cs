using BotReports.Reports;

namespace BotReports.Languages;

/// <inheritdoc/>
internal sealed class SpanishPhrases : Phrases
{
    public override string Language => "es";
    public override string LanguageName => "español";

    public override string SectionOf(int number, int count) => $"Sección {number} de {count}";
    public override string PlaceOf(string name, int place, int limit) => $"{name} {place} de {limit}";
    public override string PlaceBeyond(string name, int place, int limit) => $"{name} {place} (el formulario prevé {limit})";

    public override string Welcome =>
        "Le doy la bienvenida. Le hago una por una las preguntas del informe de sesión, y cada respuesta se guarda en cuanto la envía. Puede parar, volver atrás o cambiar lo que quiera cuando quiera.";
    public override string WelcomeBack(string session) => $"Qué gusto volver a verle. Está informando sobre la sesión {session}; aquí se quedó.";
    public override string ChooseSession => "¿Sobre qué sesión informa?";
    public override string YourSessions => "Las suyas, según el programa";
    public override string OtherSessions => "Otras sesiones";
    public override string ChooseSessionAgain => "No he reconocido la sesión. Envíe su número, por ejemplo 4.1, o pulse uno de los botones de arriba.";
    public override string NoSuchSession(string number) => $"El programa no tiene ninguna sesión {number}.";
    public override string WhoReports(string session) => $"¿Quién informa sobre la sesión {session}?";
    public override string NamesHint(string names) => $"Tengo: {names}. Si es correcto, pulse el botón; si no, envíe los nombres tal como deben imprimirse.";
    public override string NamesAreRight => "Es correcto";
    public override string Begun(string session, string names) => $"El informe de la sesión {session} es suyo, {names}. Esta es la primera pregunta.";
    public override string Joined(string session, string names) => $"Ya participa en el informe de la sesión {session} ({names}). Continúa aquí.";
    public override string JoinedSubmitted(string session) => $"El informe de la sesión {session} ya se envió. Lo que cambie ahora actualiza su ficha en el canal de la organización.";
    public override string And => "y";

    public override string Saved(string what, string time) => $"✓ {what}: guardado · {time}";
    public override string SavedAsExtra(string what, string time, string name, int limit) =>
        $"✓ {what}: guardado · {time}. Es más de lo que prevé el formulario: conserve este elemento ({name}) como adicional, sustituya el n.º {Choice(limit)} o únalo a cualquiera de ellos.";
    public override string AlreadySaved => "Ya tengo ese mensaje; nada se ha guardado dos veces.";
    public override string Unchanged => "Eso es lo que ya dice.";
    public override string Kept(string what) => $"✓ {what} queda como adicional, y así lo indica el resumen.";
    public override string Replaced(string what, string time) => $"✓ {what} dice ahora lo que usted escribió; el texto anterior queda en su historial · {time}";
    public override string Merged(string what, string time) => $"✓ Unido a {what} · {time}";
    public override string NothingExtra => "Por ahora nada supera los límites del formulario. Si era una respuesta, envíela de nuevo con una barra invertida delante: \\conservar";
    public override string NoSuchItem(string name, int place) => $"Aquí no hay {name} {place}.";
    public override string Skipped(string what) => $"{what}: se deja para después. Puede volver cuando quiera.";
    public override string LeftAsItIs(string what) => $"{what} queda como está.";
    public override string Closed(string title, int count) => $"✓ {title}: {count}, y nada más.";
    public override string NowReads => "Ahora dice:";
    public override string OneAMessage(string name, int left) => left switch
    {
        1 => "Queda un lugar. Si no hay nada más, diga “listo”.",
        _ => $"Envíe cada {name} por separado, con tantas líneas como quiera. Quedan {left} lugares; diga “listo” cuando no haya más.",
    };
    public override string AnswerFreely => "En un solo mensaje, con tantas líneas como quiera.";
    public override string AnswerAnew => "Para sustituirlo, envíelo de nuevo; el texto anterior queda en el historial.";
    public override string Optional => "Esta pregunta es opcional: “saltar”.";
    public override string ChooseOption => "Pulse una opción, o envíe su número o su nombre.";
    public override string AtTheBeginning => "Esta es la primera pregunta; no hay nada antes.";
    public override string NothingToFinish => "Aquí no hay ninguna lista que terminar. Envíe una respuesta o diga “saltar” para dejar esta pregunta.";
    public override string NoListToExtend => "Antes de esta pregunta no hay ninguna lista que admita un elemento más.";
    public override string OlderButton => "Ese botón pertenece a una pregunta anterior, así que lo he dejado todo como está.";
    public override string WordsOnly => "Aquí solo puedo recibir palabras: envíe la respuesta como texto, por favor.";
    public override string NothingAsked => "Todas las preguntas tienen respuesta o se dejaron para después.";
    public override string NotInAReport => "Todavía no tiene ningún informe en curso. Diga “empezar” y elija una sesión.";
    public override string PersonalOnly => "Hagámoslo en nuestro chat personal: escríbame allí y le haré las preguntas.";
    public override string LastQuestionDone => "Era la última pregunta. ¡Gracias!";
    public override string WhatNow => "Léalo todo con “vista previa”, vuelva a lo que quiera con “atrás” y, cuando esté conforme, diga “enviar”.";
    public override string KeptAsNote(int number) => $"✓ Guardado como nota {number}, ya que no hay ninguna pregunta abierta.";
    public override string Paused => "En pausa. Todo está guardado. Lo que envíe entretanto se guarda como nota; diga “continuar” para seguir con las preguntas.";
    public override string PausedNote(int number) => $"✓ Guardado como nota {number}. Diga “continuar” para seguir con las preguntas.";

    public override string WhoSaidIt => "¿Quién lo dijo, y se puede citar su nombre?";
    public override string WhoSaidItHint => "La sesión sigue la regla de Chatham House. Diga “anónimo”, o envíe el nombre de la persona si se la puede nombrar. Hasta entonces, la cita no aparece en el resumen.";
    public override string DidTheyApprove(string speaker) => $"¿{speaker} está de acuerdo en que su nombre acompañe a esta cita?";
    public override string DidTheyApproveHint => "Sí: el nombre acompaña a la cita. No: la cita sale como anónima y olvido el nombre.";
    public override string Anonymous => "anónimo";
    public override string ApprovedSpeaker(string speaker) => $"{speaker} (con su acuerdo)";
    public override string Attributed(string what, Attribution attribution, string time) => attribution.Kind switch
    {
        AttributionKind.Approved => $"✓ {what} sale con el nombre de {attribution.Speaker} · {time}",
        AttributionKind.Anonymous => $"✓ {what} sale sin nombre · {time}",
        _ => $"✓ {what}: anotado · {time}",
    };
    public override string Withheld => "retenida: nadie ha dicho si se puede nombrar a quien la dijo";
    public override string WithheldCount(int count) => count == 1
        ? "Hay una cita retenida hasta que se aclare su atribución."
        : $"Hay {count} citas retenidas hasta que se aclare su atribución.";

    public override string StillRequired => "Antes de enviar el informe hace falta responder a esto:";
    public override string LeftOut(int count) => count == 1 ? "Una pregunta no tiene respuesta:" : $"{count} preguntas no tienen respuesta:";
    public override string WithheldAtSubmit(int count) => count == 1
        ? "Una cita no tiene atribución todavía y quedará retenida:"
        : $"{count} citas no tienen atribución todavía y quedarán retenidas:";
    public override string SubmitAllTheSame => "¿Enviar de todos modos?";
    public override string NotFiled => "Esperaba un sí o un no, así que he guardado sus palabras como nota y no he cambiado nada más.";
    public override string Submitted(string time, bool channelKnown) => channelKnown
        ? $"✓ Enviado · {time}. El resumen va ahora al canal de la organización. Gracias; todavía puede cambiar lo que quiera, y el resumen lo seguirá."
        : $"✓ Enviado · {time}. El resumen irá al canal de la organización en cuanto alguien de ella lo indique. Gracias; todavía puede cambiar lo que quiera.";
    public override string AlreadySubmitted(string time) => $"Este informe se envió a las {time}. Lo que cambie actualiza el resumen por sí solo; no hace falta enviarlo otra vez.";
    public override string NotSubmitted => "No se ha enviado nada. Puede seguir.";
    public override string RestartForSure(int answers) => answers == 1
        ? $"¿Empezar de nuevo con un formulario vacío? Su respuesta ({answers}) se aparta, no se borra, pero las preguntas empiezan desde el principio."
        : $"¿Empezar de nuevo con un formulario vacío? Sus {answers} respuestas se apartan, no se borran, pero las preguntas empiezan desde el principio.";
    public override string Restarted => "El formulario está vacío de nuevo; lo que tenía queda apartado.";
    public override string NotRestarted => "Bien, nada ha cambiado.";
    public override string YesOrNo => "Responda sí o no, por favor.";

    public override string Status => "Cómo va el informe";
    public override string StatusLine(int answered, int skipped, int open) =>
        $"{answered} {(answered == 1 ? "respondida" : "respondidas")} · {SkippedCount(skipped)} · {open} por responder";
    public override string SkippedCount(int count) => $"{count} para después";
    public override string Preview => "Su informe hasta ahora";
    public override string Help => "Lo que puede decir";
    public override string HelpHere => "Aquí mismo";
    public override string HelpAnywhere => "En cualquier momento";
    public override IReadOnlyList<HelpLine> HelpLines { get; } =
    [
        new("skip", "saltar", "dejar esta pregunta por ahora"),
        new("done", "listo", "no hay más elementos para esta lista"),
        new("more", "uno más", "un elemento más para la lista anterior"),
        new("back", "atrás", "volver a la pregunta anterior"),
        new("why", "por qué", "lo que el formulario dice de esta pregunta"),
        new("edit", "cambiar 2.1", "cambiar una respuesta; también borrar, insertar 1.2, mover 1.3 a 1, historial"),
        new("add", "añadir, varios mensajes", "completar su última respuesta; responder en varios mensajes"),
        new("undo", "deshacer, rehacer", "deshacer su último cambio; volver a hacerlo"),
        new("form", "formulario", "las preguntas alrededor de esta, como formulario"),
        new("note:", "nota: …", "guardar una idea para después"),
        new("notes", "notas", "lo que se guardó sin ser una respuesta"),
        new("flash", "urgente", "primero los mensajes para la presidencia, lo demás después"),
        new("status", "estado", "qué está hecho y qué falta"),
        new("preview", "vista previa", "leer el informe tal como está"),
        new("export", "exportar", "recibir el informe como archivo: Word, Markdown o JSON"),
        new("pause", "pausa", "dejar de preguntar por ahora"),
        new("continue", "continuar", "seguir con las preguntas"),
        new("submit", "enviar", "enviar el informe a la organización"),
        new("sessions", "sesiones", "informar sobre otra sesión"),
        new("join", "unirse 4.1, quién, pasar el relevo, salir", "hacer un informe entre varios; ver quién está; pasarlo a otra persona"),
        new("groups", "grupos, asignar, grupo Asia", "grupos de trabajo: ver lo que dicen; ponerlo en su lugar; abrir uno"),
        new("restart", "reiniciar", "empezar de nuevo con un formulario vacío"),
        new("language", "idioma", "hablar otro idioma"),
    ];
    public override string HelpEscape => "Todo lo demás es su respuesta. Si una respuesta es una de estas palabras, ponga una barra invertida delante (\\listo) o comillas alrededor.";
    public override string NoFurtherExplanation => "El formulario no dice nada más sobre esta pregunta.";
    public override string SubmittedAt(string time) => $"Enviado a las {time}";
    public override string NotSubmittedYet => "Todavía no se ha enviado";

    public override string DidYouMean(string word) => $"¿Quiso decir “{word}”?";
    public override string DidYouMeanHint => "Todavía no he guardado nada.";
    public override string YouAreWelcome => "¡Con mucho gusto!";
    public override string ChooseLanguage => "¿Qué idioma prefiere?";
    public override string LanguageChosen => "De acuerdo, hablamos en español.";

    public override string SessionReport => "Informe de sesión";
    public override string Rapporteurs => "Relatoría";
    public override string When => "Cuándo";
    public override string Room => "Sala";
    public override string SubmittedLabel => "Enviado";
    public override string Changed(string time, string what) => $"Actualizado a las {time} · cambió: {what}";
    public override string CountOf(int count, int of) => $"{count} de {of}";
    public override string NotAnswered => "sin respuesta";
    public override string BeyondLimit(int limit) => $"adicional: el formulario prevé {limit}";
    public override string Notes => "Notas";
    public override string PartOf(int part, int parts) => $"parte {part} de {parts}";

    public override string FormRapporteurs => "Nombre de la relatora o del relator";
    public override string FormSession => "Número y tema de la sesión";
    public override string UpTo(int limit) => $"hasta {limit}";
    public override string Extra => "adicional";
    public override string Export => "Su informe como archivo";
    public override string ExportHint => "El archivo contiene el informe tal como está, incluidas las citas retenidas, marcadas como tales. Word tiene el diseño del formulario.";
    public override string ExportedAs(string file) => $"Aquí está su informe: {file}";
    public override string ExportElsewhere => "Todavía no puedo entregar este archivo aquí; “export markdown” le da el informe como texto.";
    public override string FileOffered => "Su informe tal como está. ¿Lo pongo en su OneDrive?";
    public override string FileDeclined => "Como quiera: no se ha puesto nada en sus archivos. “exportar” vuelve a ofrecerlo.";
    public override string FileNotPut => "No he podido poner el archivo en su OneDrive; quizá la oferta es demasiado antigua. “exportar” hace una nueva.";
    public override string ButtonWord => "Word";

    public override string ChairHelp => "Pídame los “mensajes prioritarios”, de todo, de un tema (“mensajes prioritarios 4”) o de una sesión (“mensajes prioritarios 4.1”), o pregunte “quién falta”.";
    public override string ForChairsOnly => "Los mensajes prioritarios son para la presidencia y la organización. Si debe verlos, pida a la organización que le añada. Si era una respuesta, envíela de nuevo con una barra invertida delante.";
    public override string ForOrganizersOnly => "Solo la organización puede hacerlo. Si forma parte de ella, pida que se añada su dirección a la configuración del evento.";
    public override string PriorityMessages => "Mensajes prioritarios";
    public override string NoPriorityMessages => "Todavía no hay mensajes prioritarios.";
    public override string NoPriorityMessagesOf(string number) => $"Todavía no hay mensajes prioritarios de {number}.";
    public override string Draft => "borrador: el informe todavía no se ha enviado";
    public override string WhoIsMissing => "Informes que faltan";
    public override string NobodyIsMissing => "No falta nadie: se han enviado los informes de todas las sesiones.";
    public override string NotStarted => "sin empezar";
    public override string InProgress => "en curso";
    public override string EventStatus(int submitted, int inProgress, int notStarted) =>
        $"{submitted} {(submitted == 1 ? "enviado" : "enviados")} · {inProgress} en curso · {notStarted} sin empezar";
    public override string ChannelBound => "✓ Desde ahora, los resúmenes de los informes enviados llegan a este canal.";
    public override string ChannelIsPersonal => "Este es nuestro chat personal. Diga “usar este canal” en el canal donde la organización quiera recibir los resúmenes.";
    public override string ChannelHelp => "En este canal publico los resúmenes de los informes enviados. La organización puede decir “estado”, “quién falta”, “mensajes prioritarios”, “aprobar 4.1”, “preguntar 4.1 …” o “usar este canal”. Si informa sobre una sesión, escríbame en un chat personal.";

    public override string AddedTo(string what, string time) => $"✓ Añadido a {what} · {time}";
    public override string SendAllOf(string what) => $"Envíe tantos mensajes como quiera: cada uno se guarda y se añade a {what}. Diga “listo” cuando eso sea todo.";
    public override string SendMoreOf(string what) => $"¿Qué más pertenece a {what}? Diga “listo” cuando eso sea todo.";
    public override string Complete(string what) => $"✓ {what} está completo.";
    public override string NothingToAddTo => "Todavía no hay ninguna respuesta suya a la que pueda añadir algo. Envíe primero una.";
    public override string Inserted(string what, string time, string pushed, int limit) => $"✓ {what}: guardado · {time}. El formulario prevé {limit}, así que {pushed} es ahora adicional.";
    public override string MovedTo(string what, string where, string time) => $"✓ {what} forma parte ahora de “{where}” · {time}";
    public override string QuoteStays => "Una cita solo puede estar entre las citas, donde pregunto a quién se puede nombrar. La he dejado ahí.";
    public override string Due(string time, string left) => $"Para entregar el {time}: quedan {left}";
    public override string WasDue(string time) => $"Había que entregarlo el {time}. Todavía se puede enviar.";
    public override string ButtonAddTo(string what) => $"Añadir a {what}";
    public override string ButtonMoveTo(string title) => $"Mover a “{title}”";

    public override string FollowsMessage(string what, string time) => $"✓ {what} dice ahora lo mismo que su mensaje editado · {time}";
    public override string MessageDeleted(string what) => $"Ha borrado el mensaje del que viene {what}. ¿Quito también {what} del informe?";
    public override string IsBack(string what, string time) => $"✓ {what} está de nuevo en el informe, como su mensaje aquí · {time}";
    public override string ButtonTakeOut => "Quitarlo";
    public override string ButtonKeepIt => "Dejarlo";

    public override string FormTitle(int section, string what) => $"Sección {section}: {what}";
    public override string FormHint => "Escriba donde tenga algo y deje lo demás vacío. Un campo vaciado conserva su respuesta; diga “borrar 2.1” para quitar una.";
    public override string FormSaved(int answers, string time) => answers == 1 ? $"✓ 1 respuesta guardada · {time}" : $"✓ {answers} respuestas guardadas · {time}";
    public override string ButtonSave => "Guardar";

    public override string AddTitle => "Añadir a mi informe";
    public override string AddWords => "Las palabras";
    public override string AddAs => "Añadirlas como";
    public override string AddAsAnswer(string question) => $"Respuesta a {question}";
    public override string AddAsNote => "Una nota, para colocarla después";
    public override string ButtonAdd => "Añadir";
    public override string NothingWritten => "Todavía no hay nada: escriba algo o cierre la ventana.";
    public override string FieldIsGone => "El informe ha cambiado entretanto y este lugar ya no está en él. Copie lo que ha escrito aquí y envíemelo en el chat.";
    public override string OtherReport => "Ahora trabaja en otro informe. Copie lo que ha escrito aquí, vuelva a esa sesión en el chat y envíemelo allí.";
    public override string OneMoment => "Un momento…";
    public override string WrittenInChat => "He respondido en nuestro chat privado, que nadie más lee.";
    public override string HowToReport => "Añada una de estas palabras: start, start 4.1, estado, vista previa, formulario, enviar, ayuda. Las respuestas van en nuestro chat privado.";

    public override string NamesSpeaker(string names) => $"Este texto nombra a {names} junto a lo que alguien dijo, y la sesión sigue la regla de Chatham House. Lo guardo como nota hasta que elija, o envíe otras palabras.";
    public override string KeptAside(string what, string names, int note) => $"{what} nombra a {names} junto a lo que alguien dijo, y la sesión sigue la regla de Chatham House. El texto espera como nota {note}; “poner la nota {note} en {what}” lo guarda tal cual.";
    public override string SomeParticipant => "una persona participante";
    public override string SomeOrganization => "una organización";
    public override string ButtonSaveUnnamed => "Guardar sin el nombre";
    public override string ButtonSaveNamed => "Guardar tal cual";

    public override string ReferredToBy(string labels) => $"Se remite a esto en {labels}: compruebe si todavía encaja.";

    public override string FileNeedsReport => "Diga “empezar” y elija primero su sesión; después envíe el archivo otra vez, para que sepa dónde va.";
    public override string FileIsNoForm(int number) => $"No encuentro ningún formulario en ese archivo. Su texto queda como nota {number}; la pregunta sigue abierta.";
    public override string FileWrongType => "Solo puedo leer documentos de Word (.docx) y archivos de texto (.txt). No se ha guardado nada de ese archivo.";
    public override string FileTooLarge(int megabytes) => $"Admito archivos de hasta {megabytes} MB de donde los guarda el chat. No se ha guardado nada de ese; puede pegar aquí su texto.";
    public override string FileHasMacros => "Ese documento tiene macros, así que no lo abro. Guárdelo como .docx sin macros o pegue aquí su texto.";
    public override string FileFetches => "Ese documento trae algo de otro sitio, así que no lo abro. Guárdelo sin vínculos a otros archivos o pegue aquí su texto.";
    public override string FileIsEmpty => "No hay texto en ese archivo.";
    public override string FileIsDamaged => "No puedo abrir ese archivo: parece dañado. Guárdelo de nuevo o pegue aquí su texto.";

    public override string WhichAnswer => "¿Qué respuesta?";
    public override string NameAnAnswer(string command) => $"Diga por ejemplo “{Word(command)} 1.2” o “{Word(command)} recomendación 2 acción 1”.";
    public override string NoSuchAnswer(string name) => $"No encuentro ninguna respuesta llamada “{name}” en este informe. “cambiar” muestra las que hay.";
    public override string Deleted(string what, string time) => $"✓ {what}: quitado · {time}";
    public override string Moved(string what, int place, string time) => $"✓ {what} es ahora el número {place} · {time}";
    public override string HistoryOf(string what) => $"Los textos de {what}, el más reciente primero";
    public override string Undone(string time) => $"✓ Su último cambio está deshecho · {time}";
    public override string Redone(string time) => $"✓ El cambio está hecho de nuevo · {time}";
    public override string NothingToUndo => "No hay ningún cambio suyo que deshacer, o alguien ha cambiado lo mismo desde entonces.";
    public override string NothingToRedo => "No hay nada que rehacer.";
    public override string NoNotes => "No hay notas. Lo que envía durante una pausa, o después de “nota:”, se guarda como nota.";
    public override string Noted(int number) => $"✓ Guardado como nota {number}. La pregunta de arriba sigue abierta.";
    public override string PrioritiesFirst => "Primero los mensajes para la presidencia; todo lo demás puede esperar.";
    public override string NoPriorityOpen => "Los mensajes para la presidencia ya están todos. Seguimos con lo demás.";
    public override string HowToPlaceNotes => "Para convertir una nota en respuesta, diga por ejemplo “poner la nota 1 en recomendación 2 acción 1”.";
    public override string NotePlaced(int number, string what, string time) => $"✓ La nota {number} está ahora en {what} · {time}";
    public override string ButtonUndo => "Deshacer";
    public override string ButtonRedo => "Rehacer";

    public override string JoinedAndPrinted(string session, string names) => $"Ya participa en el informe de la sesión {session}, y su nombre figura en él: {names}. Continúa aquí.";
    public override string NotBegun(string session) => $"Nadie ha empezado todavía el informe de la sesión {session}. ¿Empezamos?";
    public override string ButtonBegin => "Empezar";
    public override string Left(string session, string others) => $"Ha salido del informe de la sesión {session}. Lo que usted dijo se queda en él. A cargo: {others}.";
    public override string LeftEmpty(string session) => $"Ha salido del informe de la sesión {session}. Lo que usted dijo se queda en él; quien me diga “unirse {session}” lo retoma ahí.";
    public override string HandOverToWhom => "¿Quién toma el relevo?";
    public override string NobodyToHandOverTo(string session) => $"Todavía no participa nadie más. Quien tome el relevo me dice “unirse {session}”; después diga otra vez “pasar el relevo”.";
    public override string NoSuchRapporteur(string session) => $"No participa nadie con ese nombre. Primero tiene que decirme “unirse {session}”. Si era una respuesta, envíela otra vez con una barra invertida delante. Ya participan:";
    public override string HandedOver(string session, string name) => $"✓ {name} dirige ahora el informe de la sesión {session}, y usted ha salido de él. Lo que usted dijo se queda en él. ¡Gracias!";
    public override string WhoWorksOn(string session) => $"Quién trabaja en el informe de la sesión {session}";
    public override string Leads => "dirige el informe";
    public override string LastAnswered(string what, string time) => $"última respuesta: {what} a las {time}";
    public override string NothingAnswered(string since) => $"aquí desde las {since}, todavía sin respuesta";
    public override string NextOpen(string what) => $"Próxima pregunta abierta: {what}";

    public override string SavedBeside(string what, string time, string name, string words) =>
        $"✓ {what}: guardado · {time}. Entretanto {name} dijo ahí: “{words}” ¿Cuál de las dos se queda? Mientras nadie lo diga, ambas.";
    public override string KeptMine(string what, string name, string time) => $"✓ {what} dice lo que usted dijo; el texto de {name} queda en el historial · {time}";
    public override string KeptTheirs(string what, string name, string time) => $"✓ {what} dice lo que dijo {name}; su texto queda en el historial · {time}";
    public override string KeptBoth(string what, string name, string time) => $"✓ Se quedan las dos en {what}, la suya y la de {name} · {time}";
    public override string NoRival => "No hay dos respuestas entre las que elegir. Si era una respuesta, envíela otra vez con una barra invertida delante.";
    public override string BesideAnother(int place) => $"por decidir: otra respuesta al n.º {place}";
    public override string ButtonKeepMine => "Conservar la mía";
    public override string ButtonKeepTheirs(string name) => $"Conservar la de {name}";
    public override string ButtonKeepBoth => "Conservar las dos";

    public override string GroupCalled(string name) => $"grupo {name}";
    public override string GroupIsOpen(string name, string id) => $"Está abierto: {name}. Quien informe sobre él me dice “unirse {id}”.";
    public override string GroupIsOpenHint => "Lo que digan le llega en cuanto se guarda: vea “grupos”. Si era una respuesta, envíela otra vez con una barra invertida delante.";
    public override string ButtonFillMyself => "Lo hago yo";
    public override string ButtonGroups => "Grupos";
    public override string JoinedGroup(string name, string session, string names) =>
        $"Usted informa sobre este grupo de la sesión {session}: {name} ({names}). Los relatores de la sesión ven sus respuestas y las ponen en su lugar.";
    public override string NoSuchGroup(string session, string name) => $"La sesión {session} no tiene un grupo “{name}” con informe. Un relator de la sesión puede abrirlo: “grupo {name}”.";
    public override string GroupSubmitsNothing(string name) => $"No hay nada que enviar de este grupo ({name}): los relatores de la sesión ven cada respuesta en cuanto se guarda. ¡Gracias! Todavía puede cambiar lo que quiera.";
    public override string OnlyTheSessionAssigns(string name) => $"Usted informa sobre un grupo ({name}); abrir grupos y asignar corresponde a los relatores de la sesión.";
    public override string GroupsOf(string session) => $"Los grupos de la sesión {session}";
    public override string NoGroups(string session) => $"La sesión {session} todavía no tiene grupos.";
    public override string NobodyInGroup(string id) => $"nadie todavía; quien informe sobre él dice “unirse {id}”";
    public override string ToAssign(int count) => $"{count} por asignar";
    public override string NotAssigned => "Sin asignar todavía";
    public override string HowToAssign => "“asignar” los recorre uno a uno. O diga por ejemplo “asignar asia 1.2 a 1.3”, “asignar asia 1.2 como adicional” o “asignar asia 1.2 fuera”.";
    public override string HowToOpenAGroup => "Diga por ejemplo “grupo Asia” para abrir uno.";
    public override string WhereDoesItGo => "¿Dónde va esto?";
    public override string Assigned(string item, string group, string what, string time, bool isOverfull) =>
        $"✓ {item} ({group}) está ahora en {what} · {time}{(isOverfull ? ". Es más de lo que cabe en el formulario: el último queda marcado como adicional." : "")}";
    public override string ItemLeftOut(string item, string group, string time) => $"✓ {item} ({group}) queda fuera; sigue en el informe del grupo · {time}";
    public override string AllAssigned => "Todo lo que los grupos han dicho hasta ahora está asignado o queda fuera.";
    public override string AssignedAlready(string item, string group) => $"{item} ({group}) ya está en el informe.";
    public override string NoSuchItemIn(string group, string item) => $"Este grupo ({group}) no tiene ninguna respuesta llamada “{item}”.";
    public override string NoSuchPlace(string place, string title) => $"{place} no es un lugar para esto: responde a “{title}”.";
    public override string ButtonAssign => "Asignar";
    public override string ButtonAsExtra => "Como adicional";
    public override string ButtonLeaveOut => "Dejar fuera";

    public override string OrganizerHelp => "La organización aprueba un informe enviado con “aprobar 4.1” y pregunta algo a sus relatores con “preguntar 4.1 …”.";
    public override string ApprovedLabel => "Aprobado";
    public override string ApprovedBy(string name, string time) => $"aprobado por {name} · {time}";
    public override string AmendedSince(string time) => $"modificado después, {time}";
    public override string NowApproved(string session, string name, string time) => $"✓ El informe de la sesión {session} queda aprobado por {name} · {time}";
    public override string ChangedMeanwhile(string session) => $"El informe de la sesión {session} ha cambiado desde ese resumen, así que no se ha aprobado nada. Léalo como está ahora y pulse de nuevo.";
    public override string NotBegunYet(string session) => $"Nadie ha empezado todavía el informe de la sesión {session}.";
    public override string WhichReport => "¿Qué sesión?";
    public override string NoReportAwaits => "Ningún informe enviado espera eso.";
    public override string AskedBackLabel => "Pregunta hecha";
    public override string ReplyLabel => "Su respuesta";
    public override string WhatToAsk(string session) => $"¿Qué quiere saber de los relatores de la sesión {session}?";
    public override string YourQuestion => "Su pregunta";
    public override string AskedBack(string session, string names) => $"✓ Su pregunta sobre la sesión {session} va a {names}. Queda abierta hasta que respondan o cambien el informe.";
    public override string OrganizersAsk(string session) => $"La organización pregunta por el informe de la sesión {session}";
    public override string YourReply => "Su respuesta aquí";
    public override string HowToReply => "Diga “responder: …” o cambie el informe: la organización ve lo uno y lo otro en su resumen.";
    public override string NothingIsAsked => "La organización no ha preguntado nada que siga abierto. Si era una respuesta, envíela otra vez con una barra inversa delante.";
    public override string Replied(string session, string time) => $"✓ La organización ve su respuesta sobre la sesión {session} · {time}";
    public override string ButtonApprove => "Aprobar";
    public override string ButtonAskBack => "Preguntar";
    public override string ButtonReply => "Responder";

    public override string NotSaved => "No he podido guardar eso: el almacenamiento no responde. Sus palabras siguen en este chat; envíelas de nuevo en un momento, por favor.";
    public override string SavedAllTheSame => "Algo ha fallado por mi parte, pero su mensaje está guardado: no hace falta enviarlo de nuevo. Diga “continuar” para seguir.";
    public override string SomethingBroke => "Algo ha fallado por mi parte. Lo que se confirmó como guardado está a salvo; envíe de nuevo su último mensaje, por favor.";

    public override string ButtonYes => "Sí";
    public override string ButtonNo => "No";
    public override string ButtonSkip => "Saltar";
    public override string ButtonLeave => "Dejar como está";
    public override string ButtonDone => "Listo";
    public override string ButtonBack => "Atrás";
    public override string ButtonStatus => "Estado";
    public override string ButtonPreview => "Vista previa";
    public override string ButtonSubmit => "Enviar";
    public override string ButtonContinue => "Continuar";
    public override string ButtonMore(string name) => $"Añadir {name}";
    public override string ButtonKeep => "Conservar como adicional";
    public override string ButtonReplace(string name, int place) => $"Sustituir el n.º {place}";
    public override string ButtonMerge(string name, int place) => $"Unir al n.º {place}";
    public override string ButtonAnonymous => "Anónimo";
    public override string ButtonLater => "Decidir después";
    public override string ButtonAttribution => "Aclarar las citas";
    public override string ButtonReport => "Escribir un informe";
    public override string ButtonMyAnswer => "Es mi respuesta";

    public override string ImportFound(int answers) => $"Esto parece un formulario ya completado. ¿Tomo {(answers == 1 ? "la respuesta que contiene" : $"las {answers} respuestas que contiene")}?";

    public override string ImportNotPlaced => "Estos pasajes no corresponden a ninguna pregunta. Se guardarían como nota:";

    public override string ImportHint => "Lo que ya dice el informe se queda. Mientras no elija, no se guarda ninguna respuesta; su texto espera entre las notas.";

    public override string Imported(int answers, int notPlaced, string time) =>
        $"✓ {(answers == 1 ? "1 respuesta guardada" : $"{answers} respuestas guardadas")} · {time}.{(notPlaced == 0 ? "" : notPlaced == 1 ? " 1 pasaje sin pregunta queda como nota." : $" {notPlaced} pasajes sin pregunta quedan como nota.")}";

    public override string ButtonTakeImport => "Tomarlas";

    public override string ButtonOneAnswer => "No, es una sola respuesta";

    private static string Word(string command) => command switch
    {
        "edit" => "cambiar",
        "delete" => "borrar",
        "move" => "mover",
        "history" => "historial",
        _ => command,
    };

    private static string Choice(int limit) => limit == 1 ? "1" : $"{string.Join(", ", Enumerable.Range(1, limit - 1))} o {limit}";
}

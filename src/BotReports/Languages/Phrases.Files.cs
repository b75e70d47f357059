namespace BotReports.Languages;

// Files that are handed in, and forms in them.
public sealed partial class Phrases
{
    // A filled form that is handed in
    public string ImportFound(int answers) => Say([answers]);

    public string ImportNotPlaced => Say();

    public string ImportHint => Say();

    // What a document holds beside its text, and what is not read of it
    public string NotRead(string what) => Say([what]);

    public string PicturesNotRead(int count) => Say([count]);

    public string ChartsNotRead(int count) => Say([count]);

    public string DrawingsNotRead(int count) => Say([count]);

    public string EmbeddedNotRead(int count) => Say([count]);

    public string MacrosNotRead(int count) => Say([count]);

    public string PagesNotRead(int count) => Say([count]);

    public string FootnoteAt(string place, string text) => Say([place, text]);

    public string EndnoteAt(string place, string text) => Say([place, text]);

    public string CommentAt(string place, string text) => Say([place, text]);

    public string PageMargin(string text) => Say([text]);

    // A form that differs from what the report says
    public string ImportDiffers(int corrections, int answers) => Say([corrections, answers]);

    public string ImportDiffersHint => Say();

    public string ImportLeft(int count) => Say([count]);

    public string ImportSeveral(int count) => Say([count]);

    public string ImportPart(int number, int answers) => Say([number, answers]);

    public string ImportIsThere => Say();

    public string ImportOtherSession(string other, string session) => Say([other, session]);

    public string ImportMostlyNotPlaced => Say();

    public string InTheReport => Say();

    public string InTheFile => Say();

    public string ButtonReplaceAll => Say();

    public string ButtonIgnore => Say();

    public string ButtonOneByOne => Say();

    public string ButtonPart(int number) => Say([number]);

    public string ButtonAllParts => Say();

    public string Imported(int answers, int notPlaced, string time) => Say([answers, notPlaced, time]);

    public string ButtonTakeImport => Say();

    public string ButtonOneAnswer => Say();

    // A file that is handed in
    public string FileNeedsReport => Say();

    public string FileIsNoForm(int number) => Say([number]);

    public string FileWrongType => Say();

    public string FileTooLarge(int megabytes, int withPictures) => Say([megabytes, withPictures]);

    public string FileTooLong(int characters, int lines) => Say([characters, lines]);

    public string FileIsLocked => Say();

    public string FileIsOldWord => Say();

    public string FileOtherKind => Say();

    public string FileOnlyPictures => Say();

    public string FileIsEmpty => Say();

    public string FileIsDamaged => Say();

    public string FileIsGone(string name) => Say([name]);

    public string FileIsForbidden(string name) => Say([name]);

    public string FileIsOutOfReach(string name) => Say([name]);

    public string FileIsElsewhere(string name) => Say([name]);

    public string FileNotKept(string name) => Say([name]);

    public string OneDocumentAtATime(string names) => Say([names]);

    // Pictures and voice notes
    public string Attachments => Say();

    public string WholeReport => Say();

    public string PictureWith(string what, string name) => Say([what, name]);

    public string VoiceNoteWith(string what, string name) => Say([what, name]);

    public string PictureCaption(string name) => Say([name]);

    public string VoiceNoteCaption(string name) => Say([name]);

    public string PictureWithheld(string name) => Say([name]);

    public string PicturesSaved(int count) => Say([count]);

    public string VoiceNotesSaved(int count) => Say([count]);

    public string PicturesKept(int count, string what) => Say([count, what]);

    public string VoiceNotesKept(int count, string what) => Say([count, what]);

    public string QuestionStaysForWords => Say();

    public string VoiceNotesToWrite(int count) => Say([count]);

    public string AttachmentRemoved(string name, string time) => Say([name, time]);

    public string AttachmentsGoToo(int count) => Say([count]);

    public string NoAttachments => Say();

    public string ButtonAttachments(int count) => Say([count]);

    public string ButtonRemove(string name) => Say([name]);

    public string ButtonRemovePicture => Say();

    public string ButtonRemoveVoiceNote => Say();

    public string PictureIsHeic(string name) => Say([name]);

    public string PictureIsDamaged(string name) => Say([name]);

    public string PictureTooLarge(string name, int megabytes) => Say([name, megabytes]);

    public string PictureTooManyPixels(string name, int megapixels) => Say([name, megapixels]);

    public string VoiceNoteTooLarge(string name, int megabytes) => Say([name, megabytes]);

    public string TooManyWithAnswer(string name, int limit) => Say([name, limit]);

    public string TooManyInReport(string name, int limit) => Say([name, limit]);
}

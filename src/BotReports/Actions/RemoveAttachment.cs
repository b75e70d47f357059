namespace BotReports.Actions;

/// <summary>Takes a picture or a voice note out of the sender's report.</summary>
/// <param name="Id">Its id, 32 hexadecimal digits.</param>
public sealed record RemoveAttachment(string Id) : BotAction;

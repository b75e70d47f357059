using BotReports.Actions;
using BotReports.Bot.Privacy;
using BotReports.Exports;

namespace BotReports.Bot.Handlers;

/// <summary>Gives people all that the bot knows about them, as a file in their own chat.</summary>
internal sealed class MyDataHandler(PersonalDataFile files) : IHandler<ShowMyData>
{
    public async Task<Decision> HandleAsync(ShowMyData action, TurnView turn, CancellationToken cancellationToken)
    {
        var file = await files.WriteAsync(turn.Sender, turn.Phrases, cancellationToken);
        return new Decision { Replies = [new Reply.Exported(file, new ActionFileRequest(ActionJson.Write(action), turn.Phrases.Language), turn.Phrases.MyDataIn(file.Name))] };
    }
}

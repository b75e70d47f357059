using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Conversations;

// Whose own chat is which.
public sealed partial class KnownConversations
{
    /// <summary>Somebody's own chat with the bot, to write to them unasked; null where they never wrote to it there or have taken the bot out of it.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    public async Task<ConversationReference?> FindPersonalAsync(string personId, CancellationToken cancellationToken) =>
        await FindChatAsync(personId, cancellationToken) is { IsReachable: true } known ? known.ToReference() : null;

    /// <summary>Somebody's own chat with the bot as it is stored now; null where they never wrote to it there.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    /// <remarks>Of two apps, the one in which they said that they are the same; the other one where the bot is not there any more.</remarks>
    public async Task<KnownConversation?> FindChatAsync(string personId, CancellationToken cancellationToken)
    {
        var known = await FindThroughAsync(ConversationNames.OfPerson(personId), cancellationToken);
        return known is { IsReachable: false, LinkedTo: { } linked } && known.AccountId != personId && await FindNowAsync(linked.ChannelId, linked.ConversationId, cancellationToken) is { IsReachable: true } other
            ? other
            : known;
    }

    /// <summary>Somebody's own chat in one app, as it is stored now; null where they never wrote to the bot there.</summary>
    public async Task<KnownConversation?> FindChatAsync(Person person, string channelId, CancellationToken cancellationToken)
    {
        var known = await FindThroughAsync(ConversationNames.OfPerson(person.AccountId ?? person.Id), cancellationToken);
        return known?.ChannelId == channelId ? known
            : known?.LinkedTo is { } linked && linked.ChannelId == channelId ? await FindNowAsync(channelId, linked.ConversationId, cancellationToken)
            : null;
    }

    /// <summary>The own chat of somebody who was given a code in it; null where nobody was.</summary>
    /// <param name="digits">The code, as it was typed.</param>
    public async Task<KnownConversation?> FindByCodeAsync(string digits, CancellationToken cancellationToken) =>
        LinkCode.HashOf(digits) is var hash && await FindThroughAsync(ConversationNames.OfCode(hash), cancellationToken) is { LinkCode.Hash: var kept } known && kept == hash ? known : null;

    /// <summary>Somebody as they are known in both apps where they have shown that they are the same, else as they came.</summary>
    /// <param name="person">As the app has them.</param>
    /// <param name="chat">Their own chat in that app; null where there is none.</param>
    public static Person Whole(Person person, KnownConversation? chat) =>
        chat is { LinkedTo.Id: { } other } && chat.AccountId == person.Id ? person with { Id = other, AccountId = person.Id } : person;

    /// <inheritdoc cref="Whole"/>
    public async Task<Person> WholeAsync(Person person, CancellationToken cancellationToken) => Whole(person, await FindChatAsync(person.Id, cancellationToken));

    /// <summary>The own chat of somebody whom the programme names, by the identity that it has or, where it has none, by their name; null where they never wrote to the bot there.</summary>
    public async Task<KnownConversation?> FindChatAsync(AssignedRapporteur assigned, CancellationToken cancellationToken)
    {
        var known = await FindThroughAsync(
            assigned.Identity is not { } identity ? ConversationNames.OfName(assigned.Name)
            : identity.Contains('@', StringComparison.Ordinal) ? ConversationNames.OfAddress(identity)
            : ConversationNames.OfPerson(identity),
            cancellationToken);

        // They may be called otherwise or have another address by now.
        return known?.PersonId is { } id && new Person(id, known.Name ?? "", known.Email).IsMeantBy(assigned) ? known : null;
    }

    /// <summary>Forgets where a person is found.</summary>
    public Task ForgetPersonAsync(string personId, CancellationToken cancellationToken) => documents.DeleteAsync(ConversationNames.OfPerson(personId), cancellationToken);

    private async Task<KnownConversation?> FindThroughAsync(DocumentName leading, CancellationToken cancellationToken) =>
        await _people.FindAsync(leading, cancellationToken) is { } personal ? (await RefreshAsync(ConversationNames.Of(personal.ChannelId, personal.ConversationId), cancellationToken)).Conversation : null;
}

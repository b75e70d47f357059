using System.Globalization;
using System.Text;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Exports;

/// <summary>All that is stored about one person, as a Markdown file for that person alone.</summary>
public static class PersonalDataExport
{
    public static ExportedFile Write(PersonalData data, Conference conference, Phrases phrases) => new(
        $"{conference.Programme.Event}-my-data.md", MarkdownExport.MediaType, Encoding.UTF8.GetBytes(MarkdownRenderer.Render(CardOf(data, conference, phrases))));

    private static Card CardOf(PersonalData data, Conference conference, Phrases phrases) => new(phrases.MyData)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            new CardFacts([.. Facts(data.Person, phrases)]),
            .. Section(phrases.MyDataChats, data.Chats.Select(chat => new CardListItem(phrases.MyDataChat(chat.Channel, chat.Language ?? conference.Language), Note: chat.TimeZone))),
            .. Section(phrases.MyDataReports, data.Reports.Select(report => (report, rapporteur: report.RapporteurOf(data.Person.Id))).Where(entry => entry.rapporteur is not null)
                .Select(entry => new CardListItem(phrases.MyDataFills(entry.report.Id.Name, At(entry.rapporteur!.JoinedAt, conference)), Note: entry.rapporteur.Person.Name))),
            .. data.Reports.SelectMany(report => Section(phrases.MyDataWords(report.Id.Name), Said(report, data.Person.Id, conference, phrases))),
            .. Section(phrases.MyDataTrust, Trust(data, conference, phrases)),
            new CardText(phrases.MyDataElsewhere, CardTextStyle.Subtle),
        ],
        Language = phrases.Language,
    };

    private static IEnumerable<CardFact> Facts(Person person, Phrases phrases)
    {
        yield return new CardFact(phrases.MyDataName, person.Name);
        yield return new CardFact(phrases.MyDataId, person.Id);
        if (person.Email is { } email)
        {
            yield return new CardFact(phrases.MyDataAddress, email);
        }

        if (person.UnprovenEmail is { } unproven)
        {
            yield return new CardFact(phrases.MyDataAddress, phrases.MyDataUnproven(unproven));
        }
    }

    private static IEnumerable<CardElement> Section(string title, IEnumerable<CardListItem> items) =>
        items.ToList() is { Count: > 0 } list ? [new CardCollapsible(title, null, Open: true, [new CardList(list)])] : [];

    /// <summary>What stands, what stood before, what was taken out, notes, attachments, questions and replies; in the order of the form, then as it was said.</summary>
    private static IEnumerable<CardListItem> Said(Report report, string person, Conference conference, Phrases phrases)
    {
        var current = report.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Wording).Concat(report.Notes).ToHashSet();
        var template = conference.TemplateOf(report);
        var titles = (from pair in report.Fields
                      let title = FieldPath.TryParse(pair.Key, out var path) ? path.FindIn(template)?.Title.In(phrases.Language) : null
                      from answer in pair.Value.Answers.Concat(pair.Value.Removed)
                      from wording in answer.Earlier.Add(answer.Wording)
                      select (wording, title)).DistinctBy(entry => entry.wording).ToDictionary(entry => entry.wording, entry => entry.title);
        foreach (var (wording, own) in report.SaidBy(person).OrderBy(said => said.Wording.At))
        {
            yield return new CardListItem(own, Note: Note(wording.At, titles.GetValueOrDefault(wording) ?? (report.Notes.Contains(wording) ? phrases.Notes : null), current.Contains(wording) ? null : phrases.MyDataEarlier));
        }

        foreach (var attachment in report.AttachmentsBy(person).OrderBy(attachment => attachment.At))
        {
            yield return new CardListItem(attachment.Name, Note: Note(attachment.At, phrases.Attachments));
        }

        foreach (var question in report.Questions)
        {
            foreach (var wording in new[] { question.Wording, question.Reply }.OfType<Wording>().Where(wording => wording.By == person))
            {
                yield return new CardListItem(wording.Text, Note: Note(wording.At, wording == question.Wording ? phrases.MyDataQuestion : null));
            }
        }

        string Note(DateTimeOffset at, params string?[] remarks) => string.Join(" · ", remarks.Prepend(At(at, conference)).OfType<string>());
    }

    private static IEnumerable<CardListItem> Trust(PersonalData data, Conference conference, Phrases phrases)
    {
        foreach (var vouch in data.Vouches)
        {
            yield return new CardListItem(vouch.Name, Note: phrases.VouchedBy(vouch.Email, vouch.ByName, At(vouch.At, conference)));
        }

        foreach (var named in data.Roles)
        {
            yield return new CardListItem($"{(named.Role is Role.Organizer ? phrases.Organizers : phrases.Chairs)}: {named.Name}", Note: $"{named.Identity} · {phrases.RoleNamedBy(named.ByName, At(named.At, conference))}");
        }

        if (data.Waiting is { } waiting)
        {
            yield return new CardListItem(phrases.WaitForTrust, Note: $"{waiting.Name} · {waiting.Email} · {At(waiting.At, conference)}");
        }
    }

    private static string At(DateTimeOffset moment, Conference conference) => conference.Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

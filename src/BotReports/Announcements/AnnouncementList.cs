using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Announcements;

/// <summary>What organizers want to be told to others and not everybody has been told. What all have been told is not in it any more. Immutable.</summary>
public sealed record AnnouncementList : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More than anybody has to say in a day; the oldest gives way.</summary>
    private const int Most = 100;

    /// <summary>What has not arrived by then has lost its point.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Announcement> Announcements { get; init => field = value.IsDefault ? [] : value; } = [];

    public Announcement? Find(string id) => Announcements.FirstOrDefault(announcement => announcement.Id == id);

    /// <summary>With one more, and without those that are too old; the same twice is once.</summary>
    public AnnouncementList With(Announcement announcement) => Find(announcement.Id) is not null ? this : this with
    {
        Announcements = [.. Announcements.Where(kept => kept.At + KeptFor > announcement.At).TakeLast(Most - 1), announcement],
    };

    /// <summary>With one as it is now; without it where nobody is left to be told.</summary>
    public AnnouncementList Put(Announcement changed) => Find(changed.Id) is not { } known ? this : this with
    {
        Announcements = changed.To.IsEmpty ? Announcements.Remove(known) : Announcements.Replace(known, changed),
    };

    public AnnouncementList Without(string id) => Find(id) is { } known ? this with { Announcements = Announcements.Remove(known) } : this;

    /// <summary>Those that go out and are not too old.</summary>
    public IEnumerable<Announcement> Due(DateTimeOffset now) => Announcements.Where(announcement => !announcement.IsHeld && announcement.At + KeptFor > now);

    /// <summary>Without what a person has said, and without the person among those who are to be told.</summary>
    public AnnouncementList Erase(Erasure erasure) => Announcements.All(announcement => ReferenceEquals(Erase(announcement, erasure), announcement)) ? this : this with
    {
        Announcements = [.. Announcements.Select(announcement => Erase(announcement, erasure)).OfType<Announcement>()],
    };

    private static Announcement? Erase(Announcement announcement, Erasure erasure) =>
        erasure.IsMe(announcement.By) || erasure.IsAboutMe(announcement.Text) ? null
        : announcement.To.RemoveAll(posting => erasure.IsMe(posting.Person)) is var left && left.Length == announcement.To.Length ? announcement
        : left.IsEmpty ? null
        : announcement with { To = left };
}

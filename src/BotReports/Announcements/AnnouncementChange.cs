namespace BotReports.Announcements;

/// <summary>What a turn changes about what organizers announce. Made twice, it changes nothing more.</summary>
public abstract record AnnouncementChange
{
    private AnnouncementChange()
    {
    }

    public abstract AnnouncementList Apply(AnnouncementList list);

    /// <summary>It is kept until the organizer has seen to whom it goes.</summary>
    public sealed record Held(Announcement Announcement) : AnnouncementChange
    {
        public override AnnouncementList Apply(AnnouncementList list) => list.With(Announcement with { IsHeld = true });
    }

    public sealed record Sent(string Id) : AnnouncementChange
    {
        public override AnnouncementList Apply(AnnouncementList list) => list.Find(Id) is { IsHeld: true } held ? list.Put(held with { IsHeld = false }) : list;
    }

    public sealed record Dropped(string Id) : AnnouncementChange
    {
        public override AnnouncementList Apply(AnnouncementList list) => list.Find(Id) is { IsHeld: true } ? list.Without(Id) : list;
    }
}

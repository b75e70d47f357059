namespace BotReports.Languages;

// Who organizes an event and who chairs, by an organizer's word.
public sealed partial class Phrases
{
    public string Roles => Say();

    public string Organizers => Say();

    public string Chairs => Say();

    public string RoleBySettings => Say();

    public string RoleNamedBy(string name, string time) => Say([name, time]);

    public string RolesHint => Say();

    public string IsOrganizerNow(string person) => Say([person]);

    public string IsChairNow(string person) => Say([person]);

    public string HasRole(string person) => Say([person]);

    public string TooManyRoles(int most) => Say([most]);

    public string RoleTaken(string person) => Say([person]);

    public string RoleInSettings => Say();

    public string RoleNeedsAddress => Say();

    public string AuditGaveRole => Say();

    public string AuditTookRole => Say();
}

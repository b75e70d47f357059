using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>What a turn changes about who has a role. Made twice, it changes nothing more.</summary>
/// <param name="Role">Which role.</param>
/// <param name="Identity">Whose, see <see cref="NamedRole.Identity"/>.</param>
/// <param name="Name">What they are called; null takes the role back.</param>
public sealed record RoleChange(Role Role, string Identity, string? Name)
{
    public RoleList Apply(RoleList list, Delivery delivery) =>
        Name is null ? list.Without(Role, Identity) : list.With(new NamedRole(Role, Identity, Name, delivery.Sender.Id, delivery.Sender.Name, delivery.At));
}

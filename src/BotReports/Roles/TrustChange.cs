using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>What a turn changes about whom the organizers trust. Made twice, it changes nothing more.</summary>
public abstract record TrustChange
{
    private TrustChange()
    {
    }

    public abstract TrustList Apply(TrustList list, Delivery delivery);

    /// <summary>The sender vouches for somebody.</summary>
    public sealed record Given(Person Person, string Email) : TrustChange
    {
        public override TrustList Apply(TrustList list, Delivery delivery) => list.With(Person, Email, delivery);
    }

    /// <summary>The sender takes back what somebody has vouched for.</summary>
    public sealed record TakenBack(string Person) : TrustChange
    {
        public override TrustList Apply(TrustList list, Delivery delivery) => list.Without(Person);
    }

    /// <summary>The sender lacks proof of who they are.</summary>
    public sealed record Missed : TrustChange
    {
        public override TrustList Apply(TrustList list, Delivery delivery) => list.Await(delivery.Sender, delivery.At);
    }
}

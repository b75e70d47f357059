using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>The short form of the chaos run; the long form is the verb <c>chaos</c> of the benchmarks.</summary>
public sealed class ChaosTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Two_hosts_on_blobs_with_a_fault_every_second_lose_and_double_nothing() =>
        ShouldHold(await ChaosRun.HoldAsync(new ChaosPlan(StorageKind.Azurite, Rapporteurs: 4, Time: TimeSpan.FromSeconds(20), Kills: 1, SparesDeliveries: true), azurite));

    [Fact]
    public async Task A_host_on_its_own_storage_with_a_fault_every_second_loses_and_doubles_nothing() =>
        ShouldHold(await ChaosRun.HoldAsync(new ChaosPlan(StorageKind.Embedded, Rapporteurs: 4, Time: TimeSpan.FromSeconds(15), Kills: 1, SparesDeliveries: true), azurite));

    private static void ShouldHold(ChaosProof proof)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(proof.ToString());
        proof.Violations.ShouldBeEmpty();
        proof.Answers.ShouldBePositive();
        proof.Submitted.ShouldBePositive();
        proof.Kills.ShouldBePositive();
    }
}

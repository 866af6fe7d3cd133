namespace Monty.Compiler.Tests.Architecture;

/// <summary>What a host can see.</summary>
public class PublicApiTests
{
    [Fact]
    public void Public_types_are_in_the_namespace_Monty()
        => Assert.Empty(PublicTypes().Where(type => type.Namespace != "Monty").Select(type => type.FullName));

    [Fact]
    public void Public_members_are_as_recorded()
        => Goldens.CheckFile(Path.Combine(Goldens.Root, "PublicApi.golden"), PublicApiText.Of(PublicTypes()));

    private static IEnumerable<Type> PublicTypes()
        => typeof(MontyValue).Assembly.GetExportedTypes().Concat(typeof(MontyProgram).Assembly.GetExportedTypes());
}

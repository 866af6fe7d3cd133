using Monty.Compiler.Emit;

namespace Monty.Compiler.Tests.Emit;

public class IlTests
{
    public static TheoryData<string> Sources => Goldens.Sources("il");

    [Theory]
    [MemberData(nameof(Sources))]
    public void Code_is_as_expected(string file)
        => Goldens.Check("il", file, IlDumper.Dump(CompilationPipeline.Lower(Goldens.Read("il", file), file)));
}

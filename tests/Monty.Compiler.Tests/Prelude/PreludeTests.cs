using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;

namespace Monty.Compiler.Tests.Prelude;

/// <summary>The modules of the library that are written in Python.</summary>
public class PreludeTests
{
    private const string Suspending = "import bisect\nbisect.bisect_left([1, 2, 3], 2, key=lambda x: ask(x))";

    public static TheoryData<string> Names => [.. SourceCompiler.Instance.PreludeNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void Module_is_well_formed_without_its_text(string module)
    {
        var program = (CompiledProgram)SourceCompiler.Instance.FindPrelude(module)!;
        Assert.Null(IrVerifier.Verify(program.Ir));
        Assert.Equal(module, program.PreludeName);
        Assert.Equal($"<frozen {module}>", program.FileName);
        Assert.Empty(program.Source);
        Assert.Empty(program.Warnings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Module_can_be_imported_by_scripts_unless_it_is_private(string module)
    {
        MontyProgram program = MontyProgram.Compile($"import {module}");
        if (module.StartsWith('_'))
            Assert.Throws<MontyRuntimeException>(() => program.Run());
        else
            program.Run();
    }

    [Fact]
    public void Snapshot_names_the_module_by_a_hash_and_does_not_hold_its_code()
    {
        byte[] bytes = Suspended().Dump();
        Assert.DoesNotContain("middle", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.InRange(bytes.Length, 1, 3000);
    }

    [Fact]
    public void Snapshot_with_another_version_of_the_module_is_refused()
    {
        byte[] key = [1, 2, 3];
        byte[] bytes = Suspended().Dump(key);
        byte[] hash = SourceCompiler.Instance.FindPrelude("bisect")!.ContentHash.ToArray();
        int at = bytes.AsSpan().IndexOf(hash);
        Assert.True(at > 0);
        bytes[at] ^= 1;
        Span<byte> content = bytes.AsSpan()[..^32];
        System.Security.Cryptography.HMACSHA256.HashData(key, content).CopyTo(bytes.AsSpan()[^32..]);
        var error = Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(bytes, key));
        Assert.Equal(
            "The snapshot uses a module 'bisect' that this version of Monty does not have, or has in another version.", error.Message);
    }

    [Fact]
    public void What_a_script_sets_on_a_module_no_other_run_sees()
    {
        MontyProgram program = MontyProgram.Compile("import bisect\nseen = hasattr(bisect, 'mark')\nbisect.mark = 1\nseen");
        Assert.False(program.Run().Output.AsBoolean());
        Assert.False(program.Run().Output.AsBoolean());
    }

    [Fact]
    public void Traceback_names_the_module_without_source_lines()
    {
        MontyProgram program = MontyProgram.Compile(
            "import statistics\nstatistics.mean([])", new CompileOptions { FileName = "agent.py" });
        var error = Assert.Throws<MontyRuntimeException>(() => program.Run());
        Assert.Contains("\n  File \"<frozen statistics>\", line 73, in mean\nstatistics.StatisticsError: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Native_parts_are_not_for_scripts()
    {
        foreach (string name in Runtime.Modules.ModuleTable.Names)
        {
            if (name.StartsWith('_'))
                Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile($"import {name}").Run());
        }
    }

    private static RunProgress Suspended()
        => MontyProgram.Compile(Suspending).Start(options: new RunOptions { ExternalFunctions = ["ask"] });
}

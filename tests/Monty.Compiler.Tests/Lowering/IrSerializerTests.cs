using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Tests.Lowering;

public class IrSerializerTests
{
    public static TheoryData<string> Sources => Goldens.Sources("ir");

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_was_written_is_read(string file)
    {
        IrProgram program = CompilationPipeline.Lower(Goldens.Read("ir", file), file);
        byte[] bytes = IrSerializer.Write(program);
        IrProgram copy = IrSerializer.Read(bytes);
        Assert.Equal(bytes, IrSerializer.Write(copy));
        Assert.Equal(
            program.Functions.SelectMany(States).Select(state => state.Position),
            copy.Functions.SelectMany(States).Select(state => state.Position));
    }

    [Fact]
    public void Texts_and_numbers_of_all_kinds_survive()
    {
        const string Source = "x = ('\\ud800', '😀', -1267650600228229401496703205376, 9223372036854775808, -9223372036854775808, 1e300, -0.0, b'\\xff', (), ((1,), True, None, ...))";
        IrProgram program = CompilationPipeline.Lower(Source, "case.py");
        Assert.Equal(Constants(program), Constants(Rewritten(program)));
    }

    [Fact]
    public void A_small_program_is_small()
    {
        const string Source = "def f(n):\n    return n * 2\n\ntotal = 0\nfor i in range(10):\n    total += f(i)\nprint(total)\n";
        Assert.InRange(IrSerializer.Write(CompilationPipeline.Lower(Source, "case.py")).Length, Source.Length, 500);
    }

    /// <summary>A changed program is refused or still well formed; nothing else happens to the reader, ever.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void Changed_bytes_do_no_harm(string file)
    {
        byte[] bytes = IrSerializer.Write(CompilationPipeline.Lower(Goldens.Read("ir", file), file));
        var random = new Random(file.Length);
        for (int i = 0; i < 500; i++)
        {
            byte[] changed = Change(bytes, random);
            try
            {
                IrProgram program = IrSerializer.Read(changed);
                foreach (IrFunction function in program.Functions)
                    Liveness.Compute(function);
                IrDumper.Dump(program);
            }
            catch (MontySnapshotException)
            {
                // Refused: as it should be.
            }
        }
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (int count = random.Next(1, 4); count > 0; count--)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return random.Next(5) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }

    private static IrProgram Rewritten(IrProgram program) => IrSerializer.Read(IrSerializer.Write(program));

    private static IEnumerable<string> Constants(IrProgram program)
        => program.Functions[0].Constants.Select(IrDumper.Describe);

    private static IEnumerable<Instruction> States(IrFunction function)
        => function.Blocks.SelectMany(block => block.Instructions).Where(instruction => instruction.CanSignal);
}

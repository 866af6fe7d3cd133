namespace Monty.Compiler.Tests.BadInput;

/// <summary>Bytes that are no snapshot: cut, changed, foreign, signed by another. Each is refused by name.</summary>
public class BadSnapshotTests
{
    private static readonly byte[] Small = Dump("f(1) + 1");

    [Fact]
    public void Cut_at_any_length_it_is_refused()
    {
        for (int length = 0; length < Small.Length; length++)
            Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(Small.AsMemory(0, length)));
    }

    [Fact]
    public void With_any_bit_flipped_it_is_refused()
    {
        for (int bit = 0; bit < 8 * Small.Length; bit++)
        {
            byte[] changed = (byte[])Small.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(changed));
        }
    }

    [Fact]
    public void Foreign_bytes_are_refused()
    {
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(default));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load("PK\u0003\u0004 a zip file"u8.ToArray()));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(new byte[100_000]));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load((byte[])[.. Small, 0]));
        var random = new Random(1);
        for (int i = 0; i < 100; i++)
        {
            byte[] noise = new byte[random.Next(500)];
            random.NextBytes(noise);
            Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(noise));
        }
    }

    [Fact]
    public void Wrong_missing_and_superfluous_keys_are_refused()
    {
        byte[] key = [1, 2, 3];
        byte[] signed = MontyProgram.Compile("f(1) + 1").Start().Dump(key);
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(signed, [1, 2, 4]));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(signed));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(Small, key));
        Assert.Equal(3, ((Completed)((FunctionCall)MontySnapshot.Load(signed, key)).Resume(2)).Output.AsInt64());
    }

    [Fact]
    public void Completed_run_has_nothing_to_dump()
        => Assert.Throws<InvalidOperationException>(() => MontyProgram.Compile("1").Start().Dump());

    internal static byte[] Dump(string script) => MontyProgram.Compile(script).Start().Dump();
}

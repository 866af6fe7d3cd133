using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type of the standard streams.</summary>
internal static class TextStreamType
{
    public static readonly PyType Type = PyType.Builtin("TextIOWrapper", ObjectType.Type, TextStreamMethods.Members, module: "_io").Final();
}

/// <summary>What can be done with a standard stream. There is no file behind it: no <c>fileno</c>, <c>buffer</c> or <c>close</c>.</summary>
internal static partial class TextStreamMethods
{
    [PyMethod("write(text, /)")]
    private static int Write(PyContext context, PyTextStream self, PyStr text)
    {
        self.Write(context, text.Text);
        return text.CountIn(context.Meter);
    }

    [PyMethod("flush()")]
    private static void Flush(PyContext context, PyTextStream self)
    {
    }

    [PyMethod("isatty()")]
    private static bool IsTerminal(PyContext context, PyTextStream self) => false;

    [PyMethod("readable()")]
    private static bool IsReadable(PyContext context, PyTextStream self) => false;

    [PyMethod("writable()")]
    private static bool IsWritable(PyContext context, PyTextStream self) => true;

    [PyMethod("seekable()")]
    private static bool IsSeekable(PyContext context, PyTextStream self) => false;

    [PyGetter("closed")]
    private static bool IsClosed(PyContext context, PyTextStream self) => false;

    [PyGetter("name")]
    private static string Name(PyContext context, PyTextStream self) => self.Name;

    [PyGetter("mode")]
    private static string Mode(PyContext context, PyTextStream self) => "w";

    [PyGetter("encoding")]
    private static string Encoding(PyContext context, PyTextStream self) => "utf-8";

    [PyGetter("errors")]
    private static string Errors(PyContext context, PyTextStream self) => "strict";
}

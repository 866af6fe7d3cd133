using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Enum_;

/// <summary>The native part of <c>enum</c>.</summary>
[PyModule("_enum")]
internal static partial class EnumModule
{
    /// <summary>A property of the members that the class of the enumeration itself does not have.</summary>
    [PyFunction("member_property(fget, fset, doc, /)")]
    private static MemberProperty MakeProperty(PyContext context, PyValue getter, PyValue setter, PyValue doc) => new(getter, setter, doc);

    /// <summary>Makes members global variables of the program; those that it never names nobody could see.</summary>
    [PyFunction("publish(members, /)")]
    private static PyValue Publish(PyContext context, PyDict members)
    {
        GlobalNamespace globals = context.MainGlobals!;
        if (globals.Dict is not null)
            return DictMerging.TryMerge(context, globals.Dict, members) ? PyValue.None : PyValue.Signal;
        for (int i = 0; i < globals.Slots.Length; i++)
        {
            if (members.TryGetStr(context, globals.Program.GlobalKeys[i], out PyValue member))
                globals.Slots[i] = member;
        }

        return PyValue.None;
    }
}

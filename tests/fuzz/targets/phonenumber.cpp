// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "models/domain/numberdigits.h"
#include "models/domain/packednumber.h"
#include "tests/fuzz/require.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(bytesOf(data, size));
    for (const QStringView region : {QStringView(u"FR"), QStringView(u"US"), QStringView()}) {
        const QString number = normalisedNumber(text, region);
        require(number.isNull() == text.trimmed().isEmpty(), "something typed is something", text);
        require(number.isNull() || !number.isEmpty(), "no number is null");
        require(number == number.trimmed(), "a number has no blanks around it");
        if (isE164(number) || isWithheld(number))
            require(normalisedNumber(number, region) == number, "a normal form is normal", number);
        require(regionOf(number).isEmpty() || isE164(number), "only a whole number has a country", number);
        require(!isE164(number) || isDisplaySafe(internationalFormat(number)), "a number is made of digits",
                number);
        const QString digits = digitsOfNumberWord(number);
        const QByteArray packed = number.toUtf8();
        if (digits.isEmpty() || !isE164(number))
            continue;
        require(hasDigits(packed.constData(), digits.toStdString()), "a number has its own digits", number);
        const PackedNumber small{std::string_view(packed.constData(), size_t(packed.size()))};
        require(!small.isPacked() || DigitSearch(digits.toStdString()).isIn(small), "packing loses no digit",
                number);
    }
    return 0;
}

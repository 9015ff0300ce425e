// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

namespace callboard::sandbox {

/// What somebody else's network answers with, whatever is asked for.
inline ApiReply loginPage()
{
    constexpr char page[] =
        "<!DOCTYPE html>\n<html><head><title>Guest Wi-Fi</title></head>\n"
        "<body><h1>Welcome</h1><form action=\"/login\"><p>Please accept the terms of use to "
        "go online.</p><button>Connect</button></form></body></html>\n";
    return {200, page, "text/html; charset=utf-8"};
}

} // namespace callboard::sandbox

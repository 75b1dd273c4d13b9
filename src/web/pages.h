#pragma once
#include "http/message.h"

// The pages and acts of the service; each stands in the file that bears its name. routes.cpp is the only list.
namespace web {

struct Visit;

http::Response guide_overview(Visit& visit);
http::Response guide_record(Visit& visit);
http::Response guide_residence(Visit& visit);
http::Response count_days(Visit& visit);
http::Response guide_materials(Visit& visit);
http::Response guide_offices(Visit& visit);
http::Response guide_office(Visit& visit);
http::Response guide_time(Visit& visit);
http::Response count_due(Visit& visit);
http::Response guide_result(Visit& visit);
http::Response guide_objections(Visit& visit);
http::Response guide_cautions(Visit& visit);
http::Response guide_reminder(Visit& visit);
http::Response guide_forms(Visit& visit);
http::Response form_file(Visit& visit);

http::Response sign_in_page(Visit& visit);
http::Response sign_in(Visit& visit);
http::Response sign_out(Visit& visit);
http::Response setup_page(Visit& visit);
http::Response setup(Visit& visit);
http::Response accounts_page(Visit& visit);
http::Response open_account(Visit& visit);

http::Response docket(Visit& visit);
http::Response find(Visit& visit);
http::Response new_application(Visit& visit);
http::Response lodge(Visit& visit);
http::Response read_zone(Visit& visit);  // JSON, for the scanner's script

http::Response inquiry(Visit& visit);
http::Response accept(Visit& visit);
http::Response sign_receipt(Visit& visit);
http::Response ask_platforms(Visit& visit);
http::Response grounds(Visit& visit);
http::Response issue(Visit& visit);
http::Response hand_over(Visit& visit);
http::Response receipt_file(Visit& visit);
http::Response certificate_file(Visit& visit);
http::Response signature_file(Visit& visit);

http::Response check_page(Visit& visit);
http::Response check_document(Visit& visit);
http::Response check_number(Visit& visit);
http::Response check_code(Visit& visit);

}  // namespace web

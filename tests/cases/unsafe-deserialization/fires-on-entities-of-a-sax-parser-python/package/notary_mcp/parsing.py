from xml.sax import make_parser
from xml.sax.handler import feature_external_ges


def patient_parser():
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    return parser
